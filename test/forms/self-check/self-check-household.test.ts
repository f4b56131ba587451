import { selfCheckTexts } from '@/content/messages/self-check/questions';
import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { maxSupporters } from '@/forms/self-check/family/supporters';
import { householdOf } from '@/forms/self-check/household';
import { selfCheck, selfCheckFrom } from '@/forms/self-check/self-check';
import { answersFor, plainAnswer } from '../answer-everything';

const one = { mode: 'full', people: 1 };

/** Each question, each of its answers that means something, and 「不知道」 as nothing at all. */
const cases: [name: string, answers: Answers, expected: object][] = [
  ['nothing asked', {}, { assets: {}, expenses: {}, trouble: {} }],
  ['an event', { event: 'fire' }, { trouble: { event: 'fire' } }],
  ['no event', { event: 'none' }, { trouble: { event: 'none' } }],
  ['event not known', { event: 'unknown' }, { trouble: {} }],
  ['cannot go on today', { living: 'today' }, { trouble: { livingInDanger: true, cannotWait: true } }],
  ['a few days more', { living: 'soon' }, { trouble: { livingInDanger: true, cannotWait: false } }],
  ['gets by', { living: 'no' }, { trouble: { livingInDanger: false, cannotWait: false } }],
  ['living not known', { living: 'unknown' }, { trouble: {} }],
  ['hukou here, country', { hukou: 'here-rural' }, { hukou: { place: 'here', kind: 'rural' } }],
  ['hukou here, kind not known', { hukou: 'here' }, { hukou: { place: 'here' } }],
  ['hukou elsewhere', { hukou: 'elsewhere' }, { hukou: { place: 'elsewhere' } }],
  ['people', { people: 3 }, { people: 3 }],
  ['income', { monthlyIncome: 120000 }, { monthlyIncome: 120000 }],
  ['income of nothing', { monthlyIncome: 0 }, { monthlyIncome: 0 }],
  [
    'some kinds of people, and so none of the others',
    { anyone: ['elder', 'ill'] },
    { anyone: { elder: true, seriouslyIll: true, disabled: false, childWithoutParents: false } },
  ],
  ['none of these people', { anyone: ['none'] }, { anyone: { elder: false, student: false } }],
  [
    'nothing of value',
    { things: ['none'] },
    { assets: { vehicles: 'none', homes: 1, business: false, homeBuilding: false } },
  ],
  ['a car beside a motorcycle', { things: ['car', 'motorcycle'] }, { assets: { vehicles: 'other' } }],
  ['a wheelchair vehicle', { things: ['aid-vehicle'] }, { assets: { vehicles: 'disability-aid' } }],
  ['a second home', { things: ['second-home'] }, { assets: { homes: 2, vehicles: 'none' } }],
  ['savings', { savings: 0 }, { assets: { savings: 0 } }],
  [
    'other needs',
    { needs: ['care', 'unsafe'] },
    {
      trouble: { needsEmergencyCare: true, cannotPayCare: true, housing: 'unsafe', stranded: false },
    },
  ],
  ['no other needs', { needs: ['none'] }, { trouble: { housing: 'none', needsLawyer: false } }],
  ['granted already', { receiving: ['subsistence-allowance'] }, { receiving: ['subsistence-allowance'] }],
  ['nothing granted', { receiving: ['none'] }, { receiving: [] }],
  ['costs of illness', { medical: 100 }, { expenses: { medical: 100 } }],
  ['nobody outside', { supporters: 0 }, { supporters: [] }],
  [
    'a son outside',
    { supporters: 1, 's0-relation': 'child', 's0-age': 61, 's0-state': ['subsistence-allowance'] },
    { supporters: [{ relation: 'child', age: 61, receiving: ['subsistence-allowance'], status: 'none' }] },
  ],
  ['a member', { ...one, 'm0-age': 70 }, { members: [{ relation: 'self', age: 70 }] }],
  [
    'nobody away is said of each',
    { ...one, away: ['none'], 'm0-age': 70 },
    { members: [{ status: 'none' }] },
  ],
  [
    'a card with its kind and grade',
    { ...one, 'm0-disability': 'card-2', 'm0-disabilityKind': 'limb' },
    { members: [{ disability: { card: true, grade: 2, kind: 'limb' } }] },
  ],
  [
    'a disability without card',
    { ...one, 'm0-disability': 'no-card' },
    { members: [{ disability: { card: false } }] },
  ],
  ['not disabled', { ...one, 'm0-disability': 'none' }, { members: [{ disability: 'none' }] }],
  [
    'the quick answer rules disability out',
    { ...one, anyone: ['ill'] },
    { members: [{ disability: 'none', study: 'none' }] },
  ],
  ['no income', { ...one, 'm0-incomes': ['none'] }, { members: [{ incomes: [] }] }],
  [
    'farm income of a year with costs not known',
    {
      ...one,
      'm0-incomes': ['farm'],
      'm0-farm-amount': 600000,
      'm0-farm-per': 'year',
      'm0-farm-costs': 'unknown',
    },
    { members: [{ incomes: [{ kind: 'farm', amount: 600000, per: 'year', costs: {} }] }] },
  ],
  [
    'a wage nobody knows',
    { ...one, 'm0-incomes': ['wage'], 'm0-wage-amount': 'unknown', 'm0-wage-per': 'unknown' },
    { members: [{ incomes: [{ kind: 'wage' }] }] },
  ],
  [
    'what no rule counts has no sum',
    { ...one, 'm0-incomes': ['social-assistance'] },
    { members: [{ incomes: [{ kind: 'social-assistance' }] }] },
  ],
  [
    'two of six abilities',
    { ...one, 'm0-care': ['eats', 'dresses'] },
    { members: [{ selfCare: { eats: true, bathes: false } }] },
  ],
  [
    'a father in prison, a mother dead',
    { ...one, 'm0-father': 'prison', 'm0-mother': 'dead' },
    { members: [{ parents: [{ state: 'prison', months: 6 }, { state: 'dead' }] }] },
  ],
];

test.each(cases)('%s', (_name, answers, expected) => {
  expect(householdOf(answers)).toMatchObject(expected);
});

test('「不知道」 everywhere says nothing about anything', () => {
  const answers = answersFor('full', (question) => (question.kind === 'choices' ? ['unknown'] : 'unknown'));
  expect(householdOf(answers)).toEqual({ assets: {}, expenses: {}, trouble: {} });
});

test.each(selfCheck.questions.filter(({ id }) => id !== 'mode' && id !== 'danger').map(({ id }) => [id]))(
  '%s can be answered with 「不知道」',
  (id) => {
    const question = selfCheck.questions.find((one) => one.id === id);
    expect(question?.unknown === true || question?.options?.includes('unknown')).toBe(true);
  },
);

test('every page and every option has words', () => {
  const texts = selfCheckTexts(['本人', ...Array(7).fill('第 2 个人')], maxSupporters);
  for (const page of selfCheck.pages.filter(
    ({ questions }) => questions.length > 0 && questions[0] !== 'mode',
  )) {
    expect(texts.pages[page.id]?.heading).toBeTruthy();
  }
  for (const { id, options = [] } of selfCheck.questions.filter((one) => one.id !== 'mode')) {
    const words = texts.questions[id];
    expect([id, words?.label]).toEqual([id, expect.any(String)]);
    for (const option of options)
      expect([id, words?.options?.[option]?.label]).toEqual([id, expect.any(String)]);
  }
});

describe('the three depths', () => {
  const askedIn = (mode: 'emergency' | 'quick' | 'full', answers: Answers): string[] =>
    walk(selfCheckFrom(mode), { ...answers, mode }).pages.flatMap(({ questions }) => questions);

  test('急难 asks three questions', () => {
    expect(askedIn('emergency', answersFor('emergency'))).toEqual(['danger', 'event', 'living']);
  });

  test('快速 asks at most eight', () => {
    expect(askedIn('quick', answersFor('quick'))).toHaveLength(8);
  });

  test('详细 begins after what 快速 asked, and asks nothing twice', () => {
    const quick = { ...answersFor('quick'), people: 2, anyone: ['elder'] };
    const asked = askedIn('full', quick);
    expect(asked.slice(0, 8)).toEqual(askedIn('quick', quick));
    expect(asked).toHaveLength(new Set(asked).size);
    expect(walk(selfCheckFrom('full'), { ...quick, mode: 'full' }).pages.at(-1)?.id).toBe('needs');
  });

  test('who was ruled out as a whole is not asked of each', () => {
    const answers = { ...answersFor('full'), people: 2, anyone: ['elder'] };
    const asked = askedIn('full', answers);
    expect(asked.filter((id) => /disability|illness|study/.test(id))).toEqual([]);
  });

  test('详细 from the start asks for no total', () => {
    expect(askedIn('full', { event: 'none', hukou: 'here', people: 2 })).not.toContain('monthlyIncome');
  });

  test('a family too large to go through is asked as a whole', () => {
    const asked = askedIn('full', answersFor('full', plainAnswer, { people: 9 }));
    expect(asked).toContain('monthlyIncome');
    expect(asked.some((id) => id.startsWith('m0-'))).toBe(false);
  });
});
