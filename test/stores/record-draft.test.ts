import type { FormDefinition } from '@/domain/form/definition';
import { createDrafts } from '@/services/drafts';
import { createDraftStore } from '@/stores/drafts/draft';
import { addRecord, createRecordStore, removeRecord } from '@/stores/drafts/record-draft';
import { nameAndWage } from '../fixtures/name-and-wage';
import { aClock, anOutboxOf, aStore } from '../support/phone/phone';

const family: FormDefinition = {
  id: 'family',
  version: 1,
  start: 'members',
  questions: [{ id: 'members', kind: 'records', records: nameAndWage }],
  pages: [{ id: 'members', questions: ['members'], next: () => undefined }],
};
const first = { question: 'members', record: 'r1' };

async function aFamily(disk = new Map<string, string>()) {
  const clock = aClock();
  const drafts = createDrafts(aStore(disk), clock);
  const store = createDraftStore(family, 'p', { drafts, outbox: anOutboxOf(), clock });
  await store.getState().open();
  return { disk, clock, store, entry: createRecordStore(store, nameAndWage, first, clock) };
}

test('an entry is filled in page by page and lies in the list around it', async () => {
  const { store, entry } = await aFamily();
  addRecord(store, first);
  entry.getState().type('name', '张三');
  expect(entry.getState().goOn('name')).toEqual({ kind: 'page', page: 'wage' });
  entry.getState().type('wage', '12.50');
  expect(entry.getState().goOn('wage')).toEqual({ kind: 'end' });
  expect(store.getState().goOn('members')).toEqual({ kind: 'end' });
  expect(store.getState().answers).toEqual({ members: [{ id: 'r1', name: '张三', wage: 1250 }] });
  expect(store.getState().typing).toEqual({});
});

test('what is typed in an entry survives a kill', async () => {
  const { disk, clock, store, entry } = await aFamily();
  addRecord(store, first);
  entry.getState().type('name', '张');
  await clock.move(1000);

  const again = await aFamily(disk);
  expect(again.entry.getState().typing).toEqual({ name: '张' });
});

test('an entry broken off keeps the list from going on', async () => {
  const { store } = await aFamily();
  addRecord(store, first);
  expect(store.getState().goOn('members')).toMatchObject({
    kind: 'errors',
    errors: [{ code: 'record-incomplete', detail: { at: 1 } }],
  });
  removeRecord(store, first);
  expect(store.getState().goOn('members')).toEqual({ kind: 'end' });
  expect(store.getState().answers).toEqual({ members: [] });
});

function fill(entry: ReturnType<typeof createRecordStore>, name: string) {
  entry.getState().type('name', name);
  entry.getState().goOn('name');
  entry.getState().type('wage', '12');
  return entry.getState().goOn('wage');
}

test('an entry gone through to its end counts at once, and after a kill too', async () => {
  const { disk, store, entry } = await aFamily();
  addRecord(store, first);
  fill(entry, '张三');
  expect(store.getState()).toMatchObject({
    answers: { members: [{ id: 'r1', name: '张三', wage: 1200 }] },
    typing: {},
  });
  await store.getState().flush();

  const again = await aFamily(disk);
  expect(again.store.getState().answers).toMatchObject({ members: [{ id: 'r1' }] });
});

test('one entry broken off keeps no other one out, and stays on the phone', async () => {
  const { store, entry, clock } = await aFamily();
  addRecord(store, { question: 'members', record: 'r0' });
  addRecord(store, first);
  const broken = createRecordStore(store, nameAndWage, { question: 'members', record: 'r0' }, clock);
  broken.getState().type('name', '李四');
  broken.getState().goOn('name');
  fill(entry, '张三');
  expect(store.getState().answers).toMatchObject({ members: [{ id: 'r1', name: '张三' }] });
  expect(store.getState().typing).toMatchObject({ members: [{ id: 'r0', name: '李四' }, { id: 'r1' }] });
  expect(fill(broken, '李四')).toEqual({ kind: 'end' });
  expect(store.getState()).toMatchObject({ answers: { members: [{ id: 'r0' }, { id: 'r1' }] }, typing: {} });
});

test('a counted entry stays counted as it was until its change is complete', async () => {
  const { store, entry } = await aFamily();
  addRecord(store, first);
  fill(entry, '张三');
  entry.getState().type('name', '');
  expect(entry.getState().goOn('name')).toMatchObject({ kind: 'errors' });
  expect(store.getState().answers).toMatchObject({ members: [{ name: '张三' }] });
  fill(entry, '张三丰');
  expect(store.getState().answers).toMatchObject({ members: [{ name: '张三丰' }] });
});

test('an entry taken out is out at once', async () => {
  const { store, entry } = await aFamily();
  addRecord(store, first);
  fill(entry, '张三');
  removeRecord(store, first);
  expect(store.getState().answers).toEqual({ members: [] });
});
