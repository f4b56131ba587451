import type { CaseView } from '@/domain/case/case-timeline';
import type { OutboxItem } from '@/domain/case/outbox';
import { toDosOf } from '@/features/home/use-to-dos';
import type { UnreadDraft, WaitingDraft } from '@/stores/drafts/waiting';

const aCase = (receipt: string, status: string) => ({ receipt, status }) as CaseView;
const parcel = (id: string, state: string) => ({ id, state }) as OutboxItem;
const begun = (person: string, submission?: string): WaitingDraft =>
  ({
    form: 'registration',
    person,
    savedAt: 1,
    forSelf: true,
    ...(submission && { submission }),
  }) as WaitingDraft;

const told = (
  views: readonly CaseView[],
  items: readonly OutboxItem[],
  drafts: readonly WaitingDraft[],
  unread: readonly UnreadDraft[] = [],
  mayBeMore = false,
): string[] =>
  toDosOf(views, items, { drafts, unread }, mayBeMore).map((one) => {
    if (one.kind === 'asked') return `asked ${one.view.receipt}`;
    if (one.kind === 'may-be-more') return one.kind;
    return one.kind === 'refused' ? `refused ${one.item.id}` : `${one.kind} ${one.draft.person}`;
  });

test('what cannot be read is told among the others, and that there may be more', () => {
  const unread = [{ form: 'registration', person: 'granny', damaged: false }];
  expect(told([], [parcel('p', 'refused')], [begun('me')], unread, true)).toEqual([
    'refused p',
    'unread granny',
    'may-be-more',
    'begun me',
  ]);
});

test('what the office asked for stands before what did not go out, and that before what was begun', () => {
  expect(told([aCase('1', 'need-more')], [parcel('p', 'refused')], [begun('me')])).toEqual([
    'asked 1',
    'refused p',
    'begun me',
  ]);
});

test.each(['received', 'taken', 'confirmed', 'not-known-yet'])(
  'a case that is %s asks for nothing',
  (status) => {
    expect(told([aCase('1', status)], [], [])).toEqual([]);
  },
);

test.each(['waiting', 'sending', 'received'])('a parcel that is %s asks for nothing', (state) => {
  expect(told([], [parcel('p', state)], [])).toEqual([]);
});

test.each([
  ['on its way', [parcel('sent', 'waiting')], []],
  ['received', [parcel('sent', 'received')], []],
  ['pressed, and not in the outbox', [], ['begun me']],
] as const)('a draft whose parcel is %s', (_what, items, want) => {
  expect(told([], items, [begun('me', 'sent')])).toEqual(want);
});

const asking = (receipt: string, ...asks: readonly (readonly [id: string, wishedBy?: string])[]) =>
  ({
    receipt,
    status: 'accepted',
    way: {
      waiting: asks.map(([id, wishedBy]) => ({
        id,
        who: 'person',
        ways: ['words'],
        asked: { words: id, wishedBy },
      })),
    },
  }) as unknown as CaseView;

const asked = (views: readonly CaseView[], items: readonly OutboxItem[] = []) =>
  toDosOf(views, items, { drafts: [], unread: [] }, false).map((one) =>
    one.kind === 'asked' ? one.ask?.id : one.kind,
  );

test('each thing the office asks for is one, the most urgent of all cases first', () => {
  expect(asked([asking('1', ['a'], ['b', '2026-12-09']), asking('2', ['c', '2026-12-04'])])).toEqual([
    'c',
    'b',
    'a',
  ]);
});

test('what an answer is on its way to is asked for no more', () => {
  const answer = { id: 'p', kind: 'answer', request: 'a', state: 'waiting' } as OutboxItem;
  expect(asked([asking('1', ['a'], ['b'])], [answer])).toEqual(['b']);
});
