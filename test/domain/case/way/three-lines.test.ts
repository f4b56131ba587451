import { spokenLines } from '@/content/messages/cases/parts/spoken-lines';
import { workCalendar } from '@/content/work-calendar';
import { type CaseStatus, caseStatuses, notKnownYet } from '@/domain/case/case-timeline';
import type { CaseTerm } from '@/domain/case/way/case-term';
import { isQuiet } from '@/domain/case/way/quiet';
import { type ThreeLines, type Told, threeLinesOf } from '@/domain/case/way/three-lines';
import { type Waiting, waitedFor, waitingKinds } from '@/domain/case/way/waiting';
import { day } from '@/domain/dates';

const kind = 'assistance-application';

const term: CaseTerm = {
  count: 30,
  unit: 'workday',
  from: day('2026-11-18'),
  document: '最低生活保障审核确认办法',
  extended: false,
  standing: 'running',
  until: { day: day('2026-12-30'), about: false },
};
const { until: _, ...dayless } = term;
const paused: CaseTerm = { ...dayless, standing: 'paused', pausedSince: day('2026-11-25'), left: 20 };
const late: CaseTerm = { ...term, standing: 'late' };

function waits(more: Partial<Waiting>): Waiting {
  return {
    id: 'w',
    kind: 'decision',
    who: 'office',
    since: day('2026-11-18'),
    terms: [],
    pausedBy: [],
    ways: [],
    ...more,
  };
}
const yours = waits({ kind: 'photo', who: 'person', ways: ['photo', 'none'], asked: { words: '看不清' } });
const others = waits({ kind: 'words', who: 'person' });
const answered = { ...yours, got: day('2026-11-27') };

const table: [
  what: string,
  status: CaseStatus,
  waiting: Waiting[] | undefined,
  ThreeLines['turn'],
  string,
][] = [
  ['an older backend, in hand', 'accepted', undefined, 'office', 'none'],
  ['an older backend that asked for papers', 'need-more', undefined, 'you', 'none'],
  ['an older backend, ended', 'not-confirmed', undefined, 'nobody', 'none'],
  ['nothing waits, in hand', 'accepted', [], 'office', 'none'],
  ['the office, with a day', 'accepted', [waits({ terms: [term] })], 'office', 'day'],
  ['the office, without a day', 'received', [waits({ kind: 'answer' })], 'office', 'none'],
  ['the district', 'handed-on', [waits({ who: 'district' })], 'district', 'none'],
  ['asked of this phone', 'need-more', [yours], 'you', 'none'],
  [
    'asked of this phone, the clock stopped',
    'need-more',
    [waits({ terms: [paused] }), yours],
    'you',
    'paused',
  ],
  ['asked of this phone, the clock running', 'need-more', [waits({ terms: [term] }), yours], 'you', 'day'],
  ['asked of somebody else', 'need-more', [others], 'other', 'none'],
  ['asked of both', 'need-more', [others, yours], 'you', 'none'],
  ['answered', 'accepted', [answered, waits({ terms: [term] })], 'office', 'day'],
  ['ended with a question left open', 'withdrawn', [yours, waits({ terms: [term] })], 'nobody', 'none'],
  ['one of a newer backend', 'accepted', [waits({ who: notKnownYet })], notKnownYet, 'none'],
];

test.each(table)('%s', (_what, status, waiting, turn, due) => {
  const lines = threeLinesOf({ kind, status }, waiting);
  expect([lines.turn, lines.due.kind]).toEqual([turn, due]);
  expect(lines.todo.every(({ ways }) => ways.length > 0)).toBe(true);
});

test('a status or kind of a newer backend is nobody’s turn that we know of', () => {
  expect(threeLinesOf({ kind, status: notKnownYet }, undefined).turn).toBe(notKnownYet);
  expect(threeLinesOf({ kind: notKnownYet, status: 'accepted' }, undefined).turn).toBe(notKnownYet);
});

test('what is late is told before the decision, the decision before what comes earlier', () => {
  const visit = waits({
    kind: 'visit',
    terms: [{ ...term, until: { day: day('2026-11-23'), about: false } }],
  });
  const decision = waits({ terms: [term] });
  const due = (...waiting: Waiting[]) => threeLinesOf({ kind, status: 'accepted' }, waiting).due;
  expect(due(visit, decision)).toMatchObject({ kind: 'day', late: false, waiting: { kind: 'decision' } });
  expect(due(visit)).toMatchObject({ kind: 'day', waiting: { kind: 'visit' } });
  expect(due({ ...visit, terms: [late] }, decision)).toMatchObject({
    late: true,
    waiting: { kind: 'visit' },
  });
});

const counts: [asked: number, named: number, more: number][] = [
  [0, 0, 0],
  [1, 1, 0],
  [2, 2, 0],
  [3, 2, 1],
];

test.each(counts)('of %i things asked %i are named and %i counted', (asked, named, more) => {
  const lines = threeLinesOf(
    { kind, status: 'need-more' },
    Array.from({ length: asked }, () => yours),
  );
  expect([lines.todo.length, lines.more]).toEqual([named, more]);
});

test('whatever there is to say is heard in at most 40 characters, whose turn first', () => {
  const all: Told[] = ['you', 'other', 'office', 'district', 'given', 'withdrawn', 'over', notKnownYet];
  const about = { ...term, until: { day: day('2026-12-30'), about: true } };
  const dues = [[], [term], [late], [paused], [about]].flatMap((terms) =>
    waitingKinds.map((one) => threeLinesOf({ kind, status: 'accepted' }, [waits({ kind: one, terms })]).due),
  );
  const todos = waitingKinds.flatMap((one) => [[], [waits({ kind: one, who: 'person', ways: ['words'] })]]);
  for (const told of all)
    for (const due of dues)
      for (const todo of todos) {
        const said = spokenLines({ told, due, todo, more: 3 });
        expect(said.length).toBeLessThanOrEqual(40);
        expect(said).toMatch(/^(轮到|办完|正在|同意了|已撤回)/);
      }
});

test('the sentence of the picture', () => {
  const lines = threeLinesOf({ kind, status: 'need-more' }, [
    waits({ terms: [term] }),
    { ...yours, asked: { words: '看不清', paper: 'diagnosis', again: { why: 'blurred' } } },
  ]);
  expect(spokenLines(lines)).toBe('轮到您了。请再拍一次诊断书。12月30日前街道给您答复。');
});

test('after ten working days without news one asks oneself, not after nine', () => {
  const calendar = workCalendar();
  expect(isQuiet(day('2026-11-16'), calendar, day('2026-11-29'))).toBe(false);
  expect(isQuiet(day('2026-11-16'), calendar, day('2026-11-30'))).toBe(true);
});

test('the lists of words this table goes through are whole', () => {
  expect(waitedFor).toHaveLength(3);
  for (const status of caseStatuses)
    expect(['you', 'office', 'nobody']).toContain(threeLinesOf({ kind, status }, undefined).turn);
});
