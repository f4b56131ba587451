import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { householdOf } from '@/forms/self-check/household';
import { selfCheck, selfCheckFrom } from '@/forms/self-check/self-check';
import { toldInTheForm } from '../../fixtures/told-in-the-form';

/** Answers as version 1 kept them, read by today's form. */
function readToday(answers: Answers): Answers {
  return selfCheck.upgrade?.({ answers, typing: {} }, 1).answers ?? {};
}

function without(answers: Answers, ...names: readonly RegExp[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !names.some((name) => name.test(id))));
}

test('a quick check of yesterday is whole today: what was not asked then is 「不知道」', () => {
  const whole = { ...toldInTheForm('quick', { people: 2, monthlyIncome: 36_000 }), savings: 0 };
  const yesterday = without(whole, /^living$/);
  const today = readToday(yesterday);
  expect(today).toEqual({ ...yesterday, living: 'unknown' });
  expect(walk(selfCheckFrom('quick'), today).complete).toBe(true);
});

test('a detailed check keeps every answer behind a new question', () => {
  const told = { people: 2, 'm1-relation': 'parent', 'm1-together': 'no', 'm1-age': 70 };
  const whole = toldInTheForm('full', { ...told, things: ['savings'], savings: 500_000 });
  const yesterday = without(whole, /^living$/, /-married$/, /^otherHukou$/, /^supportPaid$/);
  const { answers, errors } = walk(selfCheckFrom('full'), readToday(yesterday));
  expect(answers).toMatchObject(without(yesterday, /^mode$/));
  expect(errors.map(({ question }) => question)).toEqual(['otherHukou']);
});

test.each([
  ['yes', 'relative'],
  ['no', 'other'],
])('「别的亲友」 living there: %s', (together, relation) => {
  const kept = readToday({ mode: 'full', people: 2, 'm1-relation': 'other', 'm1-together': together });
  expect(kept['m1-relation']).toBe(relation);
});

test('answers that stop halfway stay where they stop', () => {
  const halfway: readonly Answers[] = [
    { mode: 'quick' },
    { mode: 'quick', event: 'fire' },
    { mode: 'emergency', danger: 'no' },
  ];
  for (const kept of halfway) {
    expect(readToday(kept)).toEqual(kept);
  }
});

const savingsOfTwo: [
  name: string,
  kept: Answers,
  things: Answers[string] | undefined,
  savings: number | undefined,
][] = [
  ['no savings', { things: ['none'], savings: 0 }, ['none'], 0],
  ['no savings, but a car', { things: ['car'], savings: 0 }, ['car'], 0],
  ['some', { things: ['none'], savings: 100 }, ['savings'], 100],
  ['some and a car', { things: ['car'], savings: 100 }, ['savings', 'car'], 100],
  ['not known how much', { things: ['none'], savings: 'unknown' }, ['savings'], undefined],
  ['not asked yet', { things: ['none'] }, undefined, undefined],
  ['things not known', { things: ['unknown'], savings: 100 }, ['unknown'], 100],
];

test.each(savingsOfTwo)('savings of version 2, %s', (_, kept, things, savings) => {
  const today = selfCheck.upgrade?.({ answers: kept, typing: {} }, 2).answers ?? {};
  expect(today.things).toEqual(things);
  expect(householdOf(today).assets?.savings).toBe(savings);
});
