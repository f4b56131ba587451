import pack from '@region/standards.json';
import { parseStandards } from '@/content/regions/standards';
import { day } from '@/domain/dates';
import { assess } from '@/domain/eligibility/assess';
import type { Answers, AnswerValue } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { readAll } from '@/domain/form/submission-check';
import { householdOf } from '@/forms/self-check/household';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { answersFor, plainAnswer } from '../answer-everything';

const region = parseStandards(pack);
const today = day('2026-11-24');

/** What stands in the way of one answer: its code, and nowhere a verdict. */
const refused: [name: string, question: string, typed: AnswerValue, code: string][] = [
  ['a negative sum', 'monthlyIncome', '-300', 'amount-unclear'],
  ['an absurd sum', 'monthlyIncome', '999999999', 'amount-large'],
  ['a half-typed sum', 'monthlyIncome', '12.', 'amount-unclear'],
  ['words for a sum', 'savings', '不多', 'amount-unclear'],
  ['no people', 'people', '0', 'number-small'],
  ['half a person', 'people', '2.5', 'number-unclear'],
  ['more people than a village', 'people', '200', 'number-large'],
  ['an answer that is none', 'event', 'earthquake', 'not-an-option'],
  ['a list where one was asked', 'event', ['fire'], 'not-text'],
  ['nothing ticked', 'things', [], 'missing'],
  ['nothing and something', 'things', ['car', 'none'], 'none-and-more'],
];

test.each(refused)('%s gets a sentence', (_name, question, typed, code) => {
  const answers = readAll(selfCheckFrom('quick'), { ...answersFor('quick'), [question]: typed });
  const journey = walk(selfCheckFrom('quick'), answers, today);
  expect(journey.errors).toEqual([expect.objectContaining({ question, code })]);
});

test.each([
  ['200 years old', { 'm0-age': 200 }, 'number-large'],
  ['five years old and retired', { 'm0-age': 5, 'm0-incomes': ['pension'] }, 'too-young-for-work'],
])('%s gets a sentence', (_name, slip: Answers, code) => {
  const whole = answersFor('full', plainAnswer, { people: 1, anyone: ['none'] });
  const journey = walk(selfCheckFrom('full'), { ...whole, ...slip }, today);
  expect(journey.errors).toEqual([expect.objectContaining({ code })]);
});

test('farm income without its months is no verdict', () => {
  const answers = {
    ...answersFor('full', plainAnswer, { people: 1 }),
    'm0-incomes': ['farm'],
    'm0-farm-amount': 600000,
    'm0-farm-per': 'unknown',
    'm0-farm-costs': 0,
  };
  const { verdicts, problems } = assess(householdOf(answers), { day: today, region });
  expect(problems).toEqual([expect.objectContaining({ code: 'period-missing' })]);
  const allowance = verdicts.find(({ scheme }) => scheme === 'subsistence-allowance');
  expect(allowance?.outcome).toBe('need-more');
});

test('a town without any figure still gets no verdict on income', () => {
  const bare = { ...region, subsistence: { urban: [], rural: [] }, extremePoverty: [], nearMultiple: [] };
  const { verdicts } = assess(householdOf(answersFor('quick')), { day: today, region: bare });
  const ladder = verdicts.filter(({ scheme }) => /allowance|poverty|near/.test(scheme));
  expect(ladder.map(({ outcome }) => outcome)).toEqual(ladder.map(() => 'need-more'));
});

const shapes: readonly AnswerValue[] = ['', 'x', -1, 1e15, null, [], ['x'], { a: 1 }, true, [{ id: 'x' }]];

test.each(shapes.map((shape) => [JSON.stringify(shape), shape]))(
  'answers that are all %s neither crash nor decide',
  (_name, shape) => {
    const rubbish = Object.fromEntries(
      selfCheckFrom('full').questions.map(({ id }) => [id, shape as AnswerValue]),
    );
    const { answers } = walk(selfCheckFrom('full'), { ...rubbish, mode: 'full' }, today);
    const { verdicts } = assess(householdOf({ ...answers, mode: 'full' }), { day: today, region });
    expect(verdicts.filter(({ outcome }) => outcome === 'likely')).toEqual([]);
  },
);
