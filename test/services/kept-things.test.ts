import { receiptFrom } from '@/domain/case/receipt';
import { keptThings } from '@/services/kept/kept-things';
import { StorageFault } from '@/services/ports';
import { aStore } from '../support/phone/phone';

const draft = { formVersion: 1, answers: { personName: '王秀兰' }, typing: {}, savedAt: 1000 };
const parcel = {
  id: 'p1',
  kind: 'registration',
  createdAt: 5,
  state: 'waiting',
  formVersion: 1,
  answers: { personName: '王秀兰', phone: '13800002670' },
  consent: { version: 'v', hash: 'h' },
  photos: [],
  tries: 0,
};
const receipt = receiptFrom('12345678901');
const sent = {
  id: 'p2',
  kind: 'assistance-application',
  createdAt: 5,
  state: 'received',
  acknowledgement: { receipt, receivedAt: 6, mode: 'live' },
};

async function phoneWith(kept: Readonly<Record<string, unknown>>) {
  const store = aStore();
  for (const [key, value] of Object.entries(kept)) await store.set(key, value);
  return store;
}

const kindsOf = async (kept: Readonly<Record<string, unknown>>) =>
  (await keptThings(await phoneWith(kept))).things.map(({ kind }) => kind).sort();

test('each thing about people is told once, with all that lies beside it', async () => {
  const found = await keptThings(
    await phoneWith({
      'draft:registration:granny': draft,
      'draft-aside:registration:granny': draft,
      'draft-longer:granny': true,
      'outbox:p1': parcel,
      'outbox:p2': sent,
      'self-check:saved': { formVersion: 1, answers: {}, day: '2026-11-20', outcomes: {} },
      helper: { helperName: '李明', helperPhone: '13800002670' },
      cases: [],
      device: 'a',
    }),
  );
  expect(found.unread).toBe(0);
  expect(found.things).toHaveLength(6);
  expect(found.things).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'draft', form: 'registration', name: '王*' }),
      expect.objectContaining({ kind: 'parcel', id: 'p1', what: 'registration' }),
      expect.objectContaining({ kind: 'receipt', id: 'p2', receipt, oneOff: false }),
      expect.objectContaining({ kind: 'self-check', day: '2026-11-20' }),
      expect.objectContaining({ kind: 'helper', name: '李*', phone: '138****2670' }),
      { kind: 'sign', keys: ['cases', 'device'] },
    ]),
  );
});

test('no whole name and no whole phone leaves the storage', async () => {
  const found = await keptThings(
    await phoneWith({ 'draft:registration:a': draft, 'outbox:p1': parcel, helper: { helperName: '李明' } }),
  );
  expect(JSON.stringify(found)).not.toMatch(/王秀兰|13800002670|李明/);
});

test.each([
  [
    'articles and what the backend said of itself',
    { content: { version: 1 }, 'content:a': 'x', backend: {} },
    [],
  ],
  ['a parcel of a later version', { 'outbox:p9': { id: 'p9', state: 'dreaming' } }, ['damaged']],
  ['a draft that is no draft', { 'draft:registration:a': { notJson: 'x' } }, ['damaged']],
  ['a copy laid aside whose draft is gone', { 'draft-damaged:registration:a': [1] }, ['damaged']],
  ['something nobody knows', { 'new-thing': 1 }, ['damaged']],
])('%s', async (_what, kept, kinds) => {
  expect(await kindsOf(kept)).toEqual(kinds);
});

test('what cannot be read now is counted and not called damaged', async () => {
  const store = await phoneWith({ 'draft:registration:a': draft, 'outbox:p1': parcel });
  const get = async (key: string): Promise<unknown> => {
    if (key === 'outbox:p1') throw new StorageFault('unreadable');
    return store.get(key);
  };
  const found = await keptThings({ keys: store.keys, get });
  expect(found.unread).toBe(1);
  expect(found.things.map(({ kind }) => kind)).toEqual(['draft']);
});
