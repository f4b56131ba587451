import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import * as v from 'valibot';
import type { CaseView } from '@/domain/case/case-timeline';
import type { AskOffice } from '@/services/hands/ask';
import { createSeenMarker } from '@/stores/cases/seen';

const made = (more: object) => ({
  id: 'n',
  kind: 'step',
  route: 'home',
  state: 'made',
  madeAt: 100,
  ...more,
});

function aView(notices: readonly object[], role = 'sender'): CaseView {
  const view = v.parse(caseView, waiting.answer.case);
  return { ...view, way: { ...(view.way as object), role, notices } };
}

function aMarker(...fails: boolean[]) {
  const asked: unknown[] = [];
  const ask = (async (_operation: unknown, { body }: { body: unknown }) => {
    asked.push(body);
    const value = { seen: 1, serverTime: 1 };
    return fails.shift() ? { ok: false, failure: { kind: 'offline' } } : { ok: true, value };
  }) as unknown as AskOffice; // the one operation of this store
  return { asked, mark: createSeenMarker(ask) };
}

test('a case that is looked at has its notices seen, up to the latest, once', async () => {
  const { asked, mark } = aMarker();
  const notices = [made({}), made({ madeAt: 300, state: 'sent' }), made({ madeAt: 200, state: 'seen' })];
  await mark(aView(notices));
  await mark(aView(notices));
  expect(asked).toEqual([{ upTo: 300 }]);
});

test('what was made since is seen with the next look', async () => {
  const { asked, mark } = aMarker();
  await mark(aView([made({})]));
  await mark(aView([made({ state: 'seen' }), made({ madeAt: 400 })]));
  expect(asked).toEqual([{ upTo: 100 }, { upTo: 400 }]);
});

test('on a dead line it is said again with the next look', async () => {
  const { asked, mark } = aMarker(true);
  await mark(aView([made({})]));
  await mark(aView([made({})]));
  await mark(aView([made({})]));
  expect(asked).toEqual([{ upTo: 100 }, { upTo: 100 }]);
});

test('a worker who has notices of his own has seen those, and no others', async () => {
  const { asked, mark } = aMarker();
  await mark(aView([made({ isYours: true }), made({ madeAt: 300 })], 'worker'));
  expect(asked).toEqual([{ upTo: 100 }]);
});

test('what ended unseen is seen when it is looked at after all', async () => {
  const { asked, mark } = aMarker();
  await mark(aView([made({ state: 'unseen' })], 'relative'));
  expect(asked).toEqual([{ upTo: 100 }]);
});

const silent: [name: string, view: CaseView][] = [
  ['nothing is unseen', aView([made({ state: 'seen' }), made({ state: 'spoken' })])],
  ['there is none', aView([])],
  ['only a call is to be made', aView([made({ route: 'call' })])],
  ['a worker looks, and the notices are not of each hand by itself', aView([made({})], 'worker')],
  ['the backend tells no way', { ...aView([]), way: undefined }],
];

test.each(silent)('nothing is written where %s', async (_name, view) => {
  const { asked, mark } = aMarker();
  await mark(view);
  expect(asked).toEqual([]);
});
