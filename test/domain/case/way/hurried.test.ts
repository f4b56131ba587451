import { hurriedOn, hurriesIn } from '@/domain/case/way/hurried';
import { day, type Instant } from '@/domain/dates';

/** Noon in China. */
const at = (ofDecember: number) => Date.UTC(2026, 11, ofDecember, 4) as Instant;
const received = { status: 'received', at: Date.UTC(2026, 9, 10) as Instant } as const;

const cases: [
  name: string,
  hurries: Instant[],
  steps: Parameters<typeof hurriedOn>[1],
  today: string,
  on: string | undefined,
][] = [
  ['never', [], [received], '2026-12-01', undefined],
  ['today', [at(1)], [received], '2026-12-01', '2026-12-01'],
  ['six days ago', [at(1)], [received], '2026-12-07', '2026-12-01'],
  ['a week ago', [at(1)], [received], '2026-12-08', undefined],
  ['twice: the last one', [at(1), at(9)], [received], '2026-12-10', '2026-12-09'],
  [
    'before the office did something',
    [at(1)],
    [received, { status: 'visited', at: at(2) }],
    '2026-12-03',
    undefined,
  ],
  [
    'after the office did something',
    [at(3)],
    [received, { status: 'visited', at: at(2) }],
    '2026-12-03',
    '2026-12-03',
  ],
  [
    'before a consent was written down, which is no step',
    [at(1)],
    [received, { status: 'consent-recorded', at: at(2) }],
    '2026-12-03',
    '2026-12-01',
  ],
  ['by the clock of a phone that is behind', [at(1)], [received], '2026-11-20', '2026-12-01'],
];

test.each(cases)('hurried %s', (_name, hurries, steps, today, on) => {
  expect(hurriedOn(hurries, steps, day(today))).toBe(on);
});

test('of the notices only a 催办 is one', () => {
  const made = (kind: 'late' | 'call' | 'step') => ({ kind, madeAt: at(1) });
  expect(hurriesIn([made('call'), made('step')])).toEqual([]);
  expect(hurriesIn([made('late')])).toEqual([at(1)]);
});
