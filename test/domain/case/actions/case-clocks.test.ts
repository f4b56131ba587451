import { workCalendar } from '@/content/work-calendar';
import type { ClockId } from '@/domain/case/actions/case-actions';
import { type CaseHistory, caseClocks } from '@/domain/case/actions/case-clocks';
import { day } from '@/domain/dates';

const calendar = workCalendar();

type Step = CaseHistory['steps'][number]['status'];

function aCase(
  steps: readonly (readonly [Step, string])[],
  requests: CaseHistory['requests'] = [],
): CaseHistory {
  return {
    kind: 'assistance-application',
    steps: steps.map(([status, on]) => ({ status, on: day(on) })),
    requests,
  };
}

function clock(history: CaseHistory, id: ClockId, today: string, places: readonly string[] = []) {
  return caseClocks(history, places, calendar, day(today)).filter((one) => one.id === id);
}

test('nothing runs before the case is accepted', () => {
  expect(caseClocks(aCase([['received', '2026-11-16']]), ['重庆市'], calendar, day('2026-11-30'))).toEqual(
    [],
  );
});

const accepted = aCase([
  ['received', '2026-11-16'],
  ['accepted', '2026-11-18'],
]);

test('30 working days from 受理; the rule of the city is told beside it, and only there', () => {
  expect(clock(accepted, 'whole', '2026-11-30')).toMatchObject([
    { from: '2026-11-18', state: { kind: 'running', until: { day: '2026-12-30', about: false } } },
  ]);
  expect(clock(accepted, 'whole', '2026-11-30', ['重庆市', '铜梁区'])).toMatchObject([
    { state: { until: { day: '2026-12-30' } } },
    { state: { until: { day: '2026-12-18' } } },
  ]);
});

test('the days of 公示 do not count for the rule of the city', () => {
  const posted = aCase([
    ['accepted', '2026-11-18'],
    ['reviewed', '2026-12-01'],
  ]);
  expect(clock(posted, 'whole', '2026-12-02', ['重庆市'])).toMatchObject([
    { state: { until: { day: '2026-12-30' } } },
    { state: { until: { day: '2026-12-25' } } },
  ]);
});

test('what was asked holds it up until it comes, and says by what', () => {
  const asked = aCase(
    [
      ['accepted', '2026-11-18'],
      ['need-more', '2026-11-26'],
    ],
    [{ id: 'bill', from: day('2026-11-26') }],
  );
  expect(clock(asked, 'whole', '2026-11-30')).toMatchObject([
    { state: { kind: 'paused', since: '2026-11-26', left: 24 }, pausedBy: ['bill'] },
  ]);
});

test('what was asked before 受理 holds nothing up', () => {
  const early = aCase(
    [
      ['need-more', '2026-11-17'],
      ['accepted', '2026-11-18'],
    ],
    [{ id: 'bill', from: day('2026-11-17'), until: day('2026-11-18') }],
  );
  expect(clock(early, 'whole', '2026-11-30')).toMatchObject([{ state: { until: { day: '2026-12-30' } } }]);
});

test('in special cases 45, told as about when past the calendar', () => {
  const extended = aCase([
    ['accepted', '2026-11-18'],
    ['extended', '2026-12-20'],
  ]);
  expect(clock(extended, 'whole', '2026-12-21')).toMatchObject([
    { state: { until: { day: '2027-01-20', about: true } } },
  ]);
});

test.each([
  ['yes', 'confirmed'],
  ['no', 'not-confirmed'],
  ['its withdrawal', 'withdrawn'],
] as const)('%s ends it', (_name, status) => {
  const over = aCase([
    ['accepted', '2026-11-18'],
    [status, '2026-12-30'],
  ]);
  expect(clock(over, 'whole', '2026-12-31')).toMatchObject([
    { state: { kind: 'ended', on: '2026-12-30', inTime: true } },
  ]);
});

test('a no starts 60 days for 行政复议 and 6 months for the court, whatever is asked meanwhile', () => {
  const refused = aCase(
    [
      ['accepted', '2026-09-18'],
      ['not-confirmed', '2026-10-30'],
    ],
    [{ id: 'late', from: day('2026-11-02') }],
  );
  expect(clock(refused, 'appeal', '2026-11-30')).toMatchObject([
    { state: { kind: 'running', until: { day: '2026-12-29', about: false } } },
  ]);
  expect(clock(refused, 'court', '2026-11-30')).toMatchObject([
    { state: { kind: 'running', until: { day: '2027-04-30', about: false } } },
  ]);
});

test('a case opened again and accepted again begins anew', () => {
  const again = aCase([
    ['accepted', '2026-09-18'],
    ['not-confirmed', '2026-10-30'],
    ['accepted', '2026-11-18'],
  ]);
  expect(clock(again, 'whole', '2026-11-30')).toMatchObject([
    { from: '2026-11-18', state: { kind: 'running', until: { day: '2026-12-30' } } },
  ]);
});
