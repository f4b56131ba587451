import { waitingDrafts } from '@/services/waiting-drafts';
import { aStore } from '../support/phone/phone';

const forms = ['assistance-application', 'neighbour-report'];
const draft = (more: object = {}) => ({
  formVersion: 1,
  answers: { personName: '王秀兰', forWhom: 'parent' },
  typing: {},
  savedAt: 1000,
  ...more,
});

async function found(kept: Readonly<Record<string, unknown>>) {
  const store = aStore();
  for (const [key, value] of Object.entries(kept)) await store.set(key, value);
  return waitingDrafts(store, forms);
}

test('what was begun is told with whose it is and since when, last saved first', async () => {
  const kept = {
    'draft:assistance-application:granny': draft(),
    'draft:neighbour-report:only': draft({ answers: { danger: 'no' }, savedAt: 2000 }),
    'draft:assistance-application:me': draft({
      answers: { forWhom: 'self' },
      savedAt: 500,
      submission: 'sent',
    }),
  };
  expect((await found(kept)).drafts).toEqual([
    { form: 'neighbour-report', person: 'only', savedAt: 2000, forSelf: false },
    { form: 'assistance-application', person: 'granny', savedAt: 1000, name: '王秀兰', forSelf: false },
    { form: 'assistance-application', person: 'me', savedAt: 500, forSelf: true, submission: 'sent' },
  ]);
});

test('what stands in a field counts, and is newer than the answer', async () => {
  const kept = { 'draft:assistance-application:a': draft({ typing: { personName: '王小兰' } }) };
  expect(await found(kept)).toMatchObject({ drafts: [{ name: '王小兰' }] });
});

test.each([
  ['a form home does not remind of', { 'draft:self-check:only': draft() }],
  ['a copy laid aside', { 'draft-aside:assistance-application:a': draft() }],
  ['one in which nothing was filled in', { 'draft:assistance-application:a': draft({ answers: {} }) }],
])('%s is not told', async (_what, kept) => {
  expect(await found(kept)).toEqual({ drafts: [], unread: [], unreadable: false });
});

test('one that is not understood is told as damaged', async () => {
  const kept = {
    'draft:assistance-application:a': { answers: 'broken' },
    'draft:assistance-application:b': draft(),
    'draft:self-check:only': 'broken',
  };
  expect(await found(kept)).toMatchObject({
    drafts: [{ person: 'b' }],
    unread: [{ form: 'assistance-application', person: 'a', damaged: true }],
  });
});

test('where a draft cannot be read only now, it is told, and the others with it', async () => {
  const store = aStore();
  await store.set('draft:neighbour-report:only', draft());
  await store.set('draft:assistance-application:b', draft());
  store.unreadable = (key) => key.startsWith('draft:neighbour');
  expect(await waitingDrafts(store, forms)).toMatchObject({
    drafts: [{ person: 'b' }],
    unread: [{ form: 'neighbour-report', person: 'only', damaged: false }],
    unreadable: false,
  });
});

test('where not even the keys can be read, there may be more', async () => {
  const store = aStore();
  store.unreadable = true;
  expect(await waitingDrafts(store, forms)).toEqual({ drafts: [], unread: [], unreadable: true });
});
