import { type CaseTerm, isLate, untilOf } from '@/domain/case/way/case-term';
import { openWaitings, turnOf, type Waiting, waitingKinds, waysToAnswer } from '@/domain/case/way/waiting';
import { day } from '@/domain/dates';

const aWaiting = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  id,
  kind: 'answer',
  who: 'office',
  since: day('2026-11-18'),
  terms: [],
  pausedBy: [],
  ways: [],
  ...more,
});
const aTerm = (value: string, more: Partial<CaseTerm> = {}): CaseTerm => ({
  count: 30,
  unit: 'workday',
  from: day('2026-11-18'),
  document: '最低生活保障审核确认办法',
  extended: false,
  standing: 'running',
  until: { day: day(value), about: false },
  ...more,
});
const until = (value: string) => ({ terms: [aTerm(value)] });

test('the person comes first, then the nearest day, then what has none', () => {
  const all = [
    aWaiting('none'),
    aWaiting('later', until('2026-12-30')),
    aWaiting('sooner', until('2026-12-18')),
    aWaiting('mine', { who: 'person' }),
    aWaiting('came', { who: 'person', got: day('2026-11-20') }),
  ];
  expect(openWaitings(all).map(({ id }) => id)).toEqual(['mine', 'sooner', 'later', 'none']);
  expect(turnOf(all)).toBe('person');
});

test('nothing open is nobody’s turn', () => {
  expect(turnOf([aWaiting('came', { got: day('2026-11-20') })])).toBeUndefined();
});

test.each(waitingKinds.filter((kind) => kind !== 'answer' && kind !== 'decision'))(
  'a request for %s can be answered, and never only by what was asked for',
  (kind) => {
    expect(waysToAnswer(kind, true).length).toBeGreaterThan(0);
    expect(waysToAnswer(kind, true).some((way) => way !== 'photo')).toBe(true);
  },
);

test('a photo asked for the first time cannot stay as it is', () => {
  expect(waysToAnswer('photo', false)).not.toContain('as-it-is');
  expect(waysToAnswer('photo', true)).toContain('as-it-is');
});

test('of two rules the earlier day is the one to ask about, and one that ended is none', () => {
  const ended = aTerm('2026-12-01', { standing: 'ended', ended: day('2026-11-30') });
  expect(untilOf([aTerm('2026-12-30'), aTerm('2026-12-18'), ended])?.day).toBe('2026-12-18');
  expect(untilOf([ended])).toBeUndefined();
  expect(untilOf([])).toBeUndefined();
});

test.each([
  ['running', false],
  ['late', true],
  ['paused', false],
  ['ended', false],
] as const)('a limit that is %s: late %s', (standing, late) => {
  expect(isLate([aTerm('2026-12-30'), aTerm('2026-12-18', { standing })])).toBe(late);
});
