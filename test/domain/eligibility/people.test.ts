import type { Day } from '@/domain/dates';
import { assess } from '@/domain/eligibility/assess';
import { memberships } from '@/domain/eligibility/household/household-members';
import { careGrade } from '@/domain/eligibility/support/self-care';
import { conditionsOf, type Outcome, type State } from '@/domain/eligibility/verdict/verdict';
import type { Disability, Household, Illness, Parent, Person, Supporter } from '@/domain/household';
import { fen, yuan } from '@/domain/money';
import type { SchemeId } from '@/domain/scheme';
import { aHousehold, aPerson, aSetting, aWage } from '../../fixtures/a-household';

const { day } = aSetting();

function verdictOf(scheme: SchemeId, household: Household, on?: string) {
  const found = assess(household, aSetting(on)).verdicts.find((each) => each.scheme === scheme);
  if (!found) throw new Error(`no verdict for ${scheme}`);
  return found;
}

function stateOf(scheme: SchemeId, id: string, household: Household): State | undefined {
  return conditionsOf(verdictOf(scheme, household).requirements).find((each) => each.id === id)?.state;
}

describe('共同生活的家庭成员', () => {
  const cases: [name: string, person: Partial<Person>, counts: boolean | undefined, reason: string][] = [
    ['spouse, even living apart', { relation: 'spouse', livesTogether: false }, true, 'spouse'],
    ['child of 17 living apart', { age: 17, livesTogether: false }, true, 'minor-child'],
    ['child of 18 living apart, on their own', { age: 18, livesTogether: false }, false, 'lives-apart'],
    ['child of 18 at home', { age: 18 }, true, 'duty-and-together'],
    [
      'full-time student away',
      { age: 22, study: 'full-time-college', livesTogether: false },
      true,
      'studying-child',
    ],
    [
      'postgraduate away',
      { age: 24, study: 'postgraduate', livesTogether: false },
      undefined,
      'study-unclear',
    ],
    ['postgraduate at home', { age: 24, study: 'postgraduate' }, true, 'duty-and-together'],
    [
      'part-time student away',
      { age: 22, study: 'part-time-college', livesTogether: false },
      false,
      'lives-apart',
    ],
    [
      'adult who cannot live alone',
      { age: 30, dependent: true, livesTogether: false },
      true,
      'dependent-child',
    ],
    ['parent at home', { relation: 'parent', age: 70 }, true, 'duty-and-together'],
    ['parent elsewhere', { relation: 'parent', age: 70, livesTogether: false }, false, 'lives-apart'],
    ['grandparent at home', { relation: 'grandparent', age: 80 }, undefined, 'duty-depends'],
    ['grandchild at home', { relation: 'grandchild', age: 8 }, undefined, 'duty-depends'],
    ['brother at home', { relation: 'sibling', age: 40 }, undefined, 'duty-depends'],
    ['parent-in-law without the spouse', { relation: 'parent-in-law', age: 70 }, undefined, 'by-marriage'],
    ['lodger', { relation: 'other' }, false, 'no-duty'],
    ['son in prison', { status: 'prison' }, false, 'away'],
    ['son in compulsory treatment', { status: 'compulsory-treatment' }, false, 'away'],
    ['son declared missing', { status: 'declared-missing' }, false, 'away'],
    ['unmarried soldier', { status: 'soldier', married: false }, false, 'soldier'],
    ['married soldier', { status: 'soldier', married: true }, true, 'duty-and-together'],
    ['soldier, marriage not told', { status: 'soldier' }, undefined, 'not-told'],
    ['clergy away three years', { status: 'clergy', clergyYearsAway: 3 }, false, 'clergy'],
    ['clergy away two years', { status: 'clergy', clergyYearsAway: 2 }, undefined, 'clergy-unclear'],
    ['clergy away one year', { status: 'clergy', clergyYearsAway: 1 }, undefined, 'clergy-unclear'],
    ['clergy away less than a year', { status: 'clergy', clergyYearsAway: 0 }, true, 'duty-and-together'],
    ['clergy, years not told', { status: 'clergy' }, undefined, 'not-told'],
  ];
  test.each(cases)('%s', (_name, person, counts, reason) => {
    const [, found] = memberships(aHousehold().and(person).build, day);
    expect(found).toMatchObject({ counts, reason });
  });

  const unknown: [name: keyof Person, person: Person][] = [
    ['relation', aPerson({ relation: 'child', age: 30 })],
    ['livesTogether', aPerson({ relation: 'child', age: 30 })],
    ['status', aPerson({ relation: 'child', age: 30 })],
    ['age', aPerson({ relation: 'child', age: 30, livesTogether: false })],
    ['study', aPerson({ relation: 'child', age: 30, livesTogether: false })],
    ['dependent', aPerson({ relation: 'child', age: 30, livesTogether: false })],
  ];
  test.each(unknown)('%s not told leaves it open', (name, person) => {
    const { [name]: _left, ...rest } = person;
    expect(memberships({ members: [aPerson(), rest] }, day)[1]?.counts).toBeUndefined();
  });

  test('a birthday decides on its day', () => {
    const born = '2008-11-24' as Day;
    const { age: _age, ...apart } = aPerson({ relation: 'child', livesTogether: false, born });
    const at = (on: string) => memberships({ members: [aPerson(), apart] }, on as Day)[1]?.counts;
    expect([at('2026-11-23'), at('2026-11-24')]).toEqual([true, false]);
  });

  test('a mother-in-law counts where the spouse is there, a daughter-in-law where a child is', () => {
    const household = aHousehold()
      .and({ relation: 'spouse' })
      .and({ relation: 'child', age: 30 })
      .and({ relation: 'parent-in-law', age: 70 })
      .and({ relation: 'child-in-law', age: 29 }).build;
    expect(memberships(household, day).map(({ counts }) => counts)).toEqual([true, true, true, true, true]);
  });
});

describe('特困: unable to work', () => {
  const card = (kind: Disability['kind'], grade: Disability['grade']): Disability => ({
    card: true,
    ...(kind && { kind }),
    ...(grade && { grade }),
  });
  const cases: [name: string, person: Partial<Person>, expected: State][] = [
    ['59', { age: 59 }, 'not-met'],
    ['60', { age: 60 }, 'met'],
    ['15', { age: 15 }, 'met'],
    ['16', { age: 16 }, 'not-met'],
    ['intellectual 3', { disability: card('intellectual', 3) }, 'met'],
    ['intellectual 4', { disability: card('intellectual', 4) }, 'not-met'],
    ['mental 3', { disability: card('mental', 3) }, 'met'],
    ['mental 4', { disability: card('mental', 4) }, 'not-met'],
    ['limb 2', { disability: card('limb', 2) }, 'met'],
    ['limb 3', { disability: card('limb', 3) }, 'not-met'],
    ['sight 1', { disability: card('sight', 1) }, 'met'],
    ['sight 2', { disability: card('sight', 2) }, 'not-met'],
    ['hearing 1', { disability: card('hearing', 1) }, 'not-met'],
    ['speech 1', { disability: card('speech', 1) }, 'not-met'],
    ['of several kinds, 1', { disability: card('multiple', 1) }, 'unknown'],
    ['of several kinds, 3', { disability: card('multiple', 3) }, 'unknown'],
    ['of several kinds, 4', { disability: card('multiple', 4) }, 'not-met'],
    ['limb, grade not told', { disability: card('limb', undefined) }, 'unknown'],
    ['grade 2, kind not told', { disability: card(undefined, 2) }, 'unknown'],
    ['grade 4, kind not told', { disability: card(undefined, 4) }, 'not-met'],
    ['says they cannot work', { lostAbilityToWork: true }, 'unknown'],
  ];
  test.each(cases)('%s', (_name, person, expected) => {
    expect(
      stateOf('extreme-poverty-support', 'unable-to-work', aHousehold().whoseApplicant(person).build),
    ).toBe(expected);
  });

  const supported = ['extreme-poverty-support'] as const;
  test.each<[string, Partial<Person>, State]>([
    ['17', { age: 17 }, 'met'],
    ['18, out of school', { age: 18 }, 'not-met'],
    ['18, in school', { age: 18, study: 'school' }, 'met'],
    ['18, at university', { age: 18, study: 'full-time-college' }, 'not-met'],
  ])('already supported, %s', (_name, person, expected) => {
    const household = aHousehold().whoseApplicant(person).with({ receiving: supported });
    expect(stateOf('extreme-poverty-support', 'unable-to-work', household.build)).toBe(expected);
  });

  test('at 17, whether already supported not told leaves it open', () => {
    const household = aHousehold().whoseApplicant({ age: 17 }).without('receiving').build;
    expect(stateOf('extreme-poverty-support', 'unable-to-work', household)).toBe('unknown');
  });

  test('whom a family of several receives it for is not known', () => {
    const household = aHousehold({ members: [aPerson({ age: 17 })], receiving: supported });
    const two = household.and({ relation: 'sibling', age: 30 }).build;
    expect(stateOf('extreme-poverty-support', 'unable-to-work', two)).toBe('unknown');
  });

  test.each(['age', 'disability', 'lostAbilityToWork'] as const)('%s not told leaves it open', (name) => {
    const { [name]: _left, ...person } = aPerson();
    expect(
      stateOf('extreme-poverty-support', 'unable-to-work', aHousehold().with({ members: [person] }).build),
    ).toBe('unknown');
  });

  test('a disability without its card is a paper away', () => {
    const { nearMisses } = verdictOf(
      'extreme-poverty-support',
      aHousehold().whoseApplicant({ disability: { card: false } }).build,
    );
    expect(nearMisses).toEqual([{ conditions: [{ id: 'unable-to-work', change: 'paper' }] }]);
  });
});

describe('特困: the quick check', () => {
  const unable = (household: Household) =>
    conditionsOf(verdictOf('extreme-poverty-support', household).requirements).find(
      ({ id }) => id === 'unable-to-work',
    )?.state;
  const alone = { hukou: { place: 'here' }, people: 1 } as const;
  test.each<[string, Household, string]>([
    ['one person, 60 or older', { ...alone, anyone: { elder: true, child: false } }, 'met'],
    [
      'two people, one of them old',
      { ...alone, people: 2, anyone: { elder: true, child: false } },
      'unknown',
    ],
    ['number of people not told', { anyone: { elder: true, child: false } }, 'unknown'],
    ['old and a child at once', { ...alone, anyone: { elder: true, child: true } }, 'unknown'],
    ['kinds not told', alone, 'unknown'],
  ])('%s', (_name, household, state) => {
    expect(unable(household)).toBe(state);
  });
});

test.each<[string, Household['anyone'], boolean]>([
  [
    'nobody of the kinds 特困 is for',
    { elder: false, disabled: false, child: true, seriouslyIll: true },
    false,
  ],
  ['somebody old', { elder: true }, true],
  ['somebody disabled', { disabled: true }, true],
  ['a child without parents', { child: true, childWithoutParents: true }, true],
  ['not told', undefined, true],
])('特困 has a card in the quick check: %s', (_name, anyone, relevant) => {
  const household = { hukou: { place: 'here' }, people: 3, ...(anyone && { anyone }) } as const;
  expect(verdictOf('extreme-poverty-support', household).relevant).toBe(relevant);
});

describe('特困 of somebody who is the whole family', () => {
  test('makes the lower rungs needless, not 低保; of one among several it does not', () => {
    const old = aHousehold().whoseApplicant({ age: 72 });
    const better = (household: Household) =>
      assess(household, aSetting())
        .verdicts.filter(({ supersededBy }) => supersededBy === 'extreme-poverty-support')
        .map(({ scheme }) => scheme);
    const pension = {
      incomes: [{ kind: 'basic-pension' as const, amount: yuan(900), per: 'month' as const }],
    };
    expect(better(old.whoseApplicant({ age: 72, ...pension }).build)).toEqual(['near-subsistence-family']);
    expect(better(old.build)).toEqual([]);
    expect(better(old.and({ relation: 'other', age: 40, livesTogether: true }).build)).toEqual([]);
  });
});

describe('特困: those who owe support', () => {
  const able: Supporter = {
    relation: 'child',
    age: 40,
    disability: 'none',
    illness: 'none',
    status: 'none',
    receiving: [],
    plainAssets: true,
  };
  const cases: [name: string, supporter: Partial<Supporter>, expected: State][] = [
    ['an able child', {}, 'not-met'],
    ['a child itself in 特困', { receiving: ['extreme-poverty-support'] }, 'met'],
    ['60 and on 低保', { age: 60, receiving: ['subsistence-allowance'] }, 'met'],
    ['59 and on 低保', { age: 59, receiving: ['subsistence-allowance'] }, 'not-met'],
    ['69, poor', { age: 69, monthlyIncome: fen(0) }, 'not-met'],
    ['70, poor: the line is not published here', { age: 70, monthlyIncome: fen(0) }, 'unknown'],
    ['severely disabled', { disability: { card: true, kind: 'limb', grade: 2 } }, 'unknown'],
    ['limb 3', { disability: { card: true, kind: 'limb', grade: 3 } }, 'not-met'],
    ['in prison, nothing of note', { status: 'prison' }, 'met'],
    ['in prison, with property', { status: 'prison', plainAssets: false }, 'unknown'],
    ['declared missing', { status: 'declared-missing' }, 'met'],
    ['without legal capacity', { status: 'no-capacity' }, 'met'],
    ['seriously ill', { illness: 'recognised' }, 'unknown'],
    ['a brother, who owes only sometimes', { relation: 'sibling' }, 'unknown'],
    ['a neighbour', { relation: 'other' }, 'met'],
  ];
  test.each(cases)('%s', (_name, change, expected) => {
    const household = aHousehold()
      .whoseApplicant({ age: 70 })
      .with({ supporters: [{ ...able, ...change }] }).build;
    expect(stateOf('extreme-poverty-support', 'supporters-unable', household)).toBe(expected);
  });

  test('supporters not told leave it open', () => {
    const household = aHousehold().whoseApplicant({ age: 70 }).without('supporters').build;
    expect(verdictOf('extreme-poverty-support', household)).toMatchObject({
      outcome: 'need-more',
      nearMisses: [{ conditions: [{ id: 'supporters-unable', change: 'answer' }] }],
    });
  });

  test('an able spouse at home supports; a spouse equally in need is the street’s to judge', () => {
    const couple = (age: number) =>
      stateOf(
        'extreme-poverty-support',
        'supporters-unable',
        aHousehold().whoseApplicant({ age: 66 }).and({ relation: 'spouse', age }).build,
      );
    expect([couple(50), couple(66)]).toEqual(['not-met', 'unknown']);
  });

  test('the sum is the same for everybody', () => {
    const household = aHousehold().whoseApplicant({ age: 66, incomes: [aWage(300)] }).build;
    expect(verdictOf('extreme-poverty-support', household).benefit).toMatchObject({
      least: 100_100,
      most: 100_100,
      formula: 'fixed',
    });
  });

  test.each([
    [769.99, 'likely'],
    [770, 'need-more'],
    [885.51, 'unlikely'],
  ] as const)('own income of %d: %s', (income, expected) => {
    const household = aHousehold().whoseApplicant({ age: 66, incomes: [aWage(income)] }).build;
    expect(verdictOf('extreme-poverty-support', household).outcome).toBe(expected);
  });
});

describe('自理能力', () => {
  const all = {
    eats: true,
    dresses: true,
    getsOutOfBed: true,
    usesToilet: true,
    walksIndoors: true,
    bathes: true,
  };
  test.each([
    ['all kept', all, 'full'],
    ['one lost', { ...all, bathes: false }, 'partial'],
    ['three lost', { ...all, bathes: false, dresses: false, walksIndoors: false }, 'partial'],
    ['four lost', { ...all, bathes: false, dresses: false, walksIndoors: false, eats: false }, 'none'],
    ['four lost, two not told', { bathes: false, dresses: false, walksIndoors: false, eats: false }, 'none'],
    [
      'three lost, one not told',
      { bathes: false, dresses: false, walksIndoors: false, getsOutOfBed: true, usesToilet: true },
      undefined,
    ],
    ['one lost, two not told', { bathes: false, dresses: true, walksIndoors: true, eats: true }, 'partial'],
    ['five kept, one not told', { ...all, bathes: undefined }, undefined],
    ['nothing told', undefined, undefined],
  ])('%s', (_name, abilities, expected) => {
    const told =
      abilities && Object.fromEntries(Object.entries(abilities).filter(([, kept]) => kept !== undefined));
    expect(careGrade(told)).toBe(expected);
  });
});

describe('单人户', () => {
  /** A near-subsistence family of three: 2600 yuan, the son is looked at. */
  const family = (son: Partial<Person>, income = 2600) =>
    aHousehold()
      .earning(income)
      .and({ relation: 'spouse' })
      .and({ age: 24, ...son })
      .with({ expenses: { medical: fen(0), rehabilitation: fen(0) } }).build;
  const graded = (kind: Disability['kind'], grade: Disability['grade']) => ({
    disability: { card: true, ...(kind && { kind }), ...(grade && { grade }) },
  });
  const cases: [name: string, son: Partial<Person>, expected: Outcome][] = [
    ['limb 1', graded('limb', 1), 'likely'],
    ['hearing 2', graded('hearing', 2), 'likely'],
    ['limb 3', graded('limb', 3), 'unlikely'],
    ['intellectual 3', graded('intellectual', 3), 'likely'],
    ['mental 3', graded('mental', 3), 'likely'],
    ['mental 4', graded('mental', 4), 'unlikely'],
    ['recognised illness', { illness: 'recognised' }, 'likely'],
    ['diagnosed only', { illness: 'diagnosed' }, 'need-more'],
    ['neither', {}, 'unlikely'],
    ['clergy of three years', { status: 'clergy', clergyYearsAway: 3 }, 'need-more'],
    ['clergy of two years', { status: 'clergy', clergyYearsAway: 2 }, 'unlikely'],
    ['bedridden with an illness', { illness: 'diagnosed', bedridden: true }, 'need-more'],
    ['bedridden, not ill', { bedridden: true }, 'unlikely'],
    ['disabled, cannot work', { ...graded('limb', 4), lostAbilityToWork: true }, 'need-more'],
    ['of several kinds, 2', graded('multiple', 2), 'likely'],
    ['of several kinds, 3', graded('multiple', 3), 'need-more'],
    ['graded by a doctor, no card', { disability: { card: false, kind: 'limb', grade: 1 } }, 'need-more'],
  ];
  test.each(cases)('%s', (_name, son, expected) => {
    expect(verdictOf('single-person-household', family(son)).outcome).toBe(expected);
  });

  const apart: [name: string, son: Partial<Person>, expected: Outcome][] = [
    [
      'adult, jobless, grade 2: what a younger father gives is the street’s to judge',
      graded('limb', 2),
      'need-more',
    ],
    ['adult, jobless, intellectual 3: the street’s to say', graded('intellectual', 3), 'need-more'],
    ['adult, jobless, mental 3: the street’s to say', graded('mental', 3), 'need-more'],
    ['adult, jobless, mental 4', graded('mental', 4), 'unlikely'],
    ['adult, jobless, limb 3', graded('limb', 3), 'unlikely'],
    ['17', { ...graded('limb', 2), age: 17 }, 'unlikely'],
    ['18', { ...graded('limb', 2), age: 18 }, 'need-more'],
    ['with a job', { ...graded('limb', 2), work: 'employed' }, 'unlikely'],
    ['own income above the line', { ...graded('limb', 2), incomes: [aWage(900)] }, 'unlikely'],
  ];
  test.each(apart)('parents earn 9000: %s', (_name, son, expected) => {
    expect(verdictOf('single-person-household', family(son, 9000)).outcome).toBe(expected);
  });

  test.each([
    [true, 'met'],
    [false, 'not-met'],
    [undefined, 'unknown'],
  ] as const)('a parent who lives with the family: %s', (livesTogether, expected) => {
    const parent = {
      relation: 'parent',
      age: 60,
      ...(livesTogether !== undefined && { livesTogether }),
    } as const;
    const { livesTogether: _usual, ...other } = aPerson(parent);
    const household = aHousehold().whoseApplicant({ ...graded('limb', 3), lostAbilityToWork: true });
    const { members = [], ...rest } = household.build;
    const build = { ...rest, members: [...members, livesTogether === undefined ? other : aPerson(parent)] };
    expect(stateOf('single-person-household', 'lives-with-kin', build)).toBe(expected);
  });

  test.each<[Illness, 'paper']>([['diagnosed', 'paper']])(
    '%s: the recognition is a paper away',
    (illness, change) => {
      expect(verdictOf('single-person-household', family({ illness })).nearMisses).toContainEqual({
        conditions: [{ id: 'recognised-illness', change }],
      });
    },
  );

  test('where 低保 takes the whole family, 单人户 says so', () => {
    expect(verdictOf('single-person-household', family(graded('limb', 1), 300))).toMatchObject({
      outcome: 'likely',
      supersededBy: 'subsistence-allowance',
    });
  });
});

describe('children', () => {
  const child = (a: Parent, b: Parent, age = 10) =>
    aHousehold()
      .whoseApplicant({ age: 68 })
      .and({ relation: 'grandchild', age, parents: [a, b] }).build;
  const well = { disability: 'none', illness: 'none' } as const;
  const dead: Parent = { state: 'dead' };
  const raising: Parent = { state: 'raising', ...well };
  const cases: [name: string, a: Parent, b: Parent, orphan: Outcome, unsupported: Outcome][] = [
    ['both dead', dead, dead, 'likely', 'unlikely'],
    ['both not to be found', { state: 'not-found' }, { state: 'not-found' }, 'likely', 'unlikely'],
    ['one dead, one raising', dead, raising, 'unlikely', 'unlikely'],
    ['one dead, one declared missing', dead, { state: 'declared-missing' }, 'need-more', 'need-more'],
    ['one dead, one not to be found', dead, { state: 'not-found' }, 'likely', 'unlikely'],
    [
      'not to be found and prison: whether that is 失联 is the street’s to say',
      { state: 'not-found' },
      { state: 'prison', months: 12, ...well },
      'unlikely',
      'need-more',
    ],
    ['not to be found and raising', { state: 'not-found' }, raising, 'unlikely', 'unlikely'],
    [
      'dead and out of contact for six months',
      dead,
      { state: 'out-of-contact', months: 6, ...well },
      'unlikely',
      'likely',
    ],
    [
      'dead and out of contact for five',
      dead,
      { state: 'out-of-contact', months: 5, ...well },
      'unlikely',
      'unlikely',
    ],
    [
      'mental 4 counts, of several kinds 4 may',
      dead,
      { ...raising, disability: { card: true, kind: 'multiple', grade: 4 } },
      'unlikely',
      'need-more',
    ],
    ['dead and prison of six months', dead, { state: 'prison', months: 6, ...well }, 'unlikely', 'likely'],
    ['dead and prison of five months', dead, { state: 'prison', months: 5, ...well }, 'unlikely', 'unlikely'],
    ['dead and prison, months not told', dead, { state: 'prison', ...well }, 'unlikely', 'need-more'],
    [
      'missing and out of contact',
      { state: 'declared-missing' },
      { state: 'out-of-contact', months: 7, ...well },
      'unlikely',
      'likely',
    ],
    [
      'both in treatment',
      { state: 'compulsory-treatment', months: 6, ...well },
      { state: 'restricted', months: 9, ...well },
      'unlikely',
      'likely',
    ],
    [
      'mental 4 and limb 2',
      { ...raising, disability: { card: true, kind: 'mental', grade: 4 } },
      { ...raising, disability: { card: true, kind: 'limb', grade: 2 } },
      'unlikely',
      'likely',
    ],
    [
      'limb 3 is not severe',
      dead,
      { ...raising, disability: { card: true, kind: 'limb', grade: 3 } },
      'unlikely',
      'unlikely',
    ],
    ['recognised illness', dead, { ...raising, illness: 'recognised' }, 'unlikely', 'likely'],
    ['diagnosed illness', dead, { ...raising, illness: 'diagnosed' }, 'unlikely', 'need-more'],
    ['one parent not told', dead, {}, 'need-more', 'need-more'],
  ];
  test.each(cases)('%s', (_name, a, b, orphan, unsupported) => {
    const household = child(a, b);
    expect([
      verdictOf('orphan', household).outcome,
      verdictOf('unsupported-child', household).outcome,
    ]).toEqual([orphan, unsupported]);
  });

  test.each([
    [17, 'likely'],
    [18, 'unlikely'],
  ] as const)('at %d: %s', (age, expected) => {
    expect(verdictOf('orphan', child(dead, dead, age)).outcome).toBe(expected);
  });

  test('a child raised at home by its parents is neither', () => {
    const household = aHousehold().and({ relation: 'spouse' }).and({ age: 8 }).build;
    expect(verdictOf('orphan', household).outcome).toBe('unlikely');
    expect(verdictOf('unsupported-child', household).outcome).toBe('unlikely');
  });

  test('of three who are called parents nobody knows which two they are, in whatever order they stand', () => {
    const severe: Disability = { card: true, kind: 'limb', grade: 1 };
    const parents: Person[] = [
      { relation: 'parent', age: 40, status: 'none', disability: severe, illness: 'none' },
      { relation: 'parent', age: 38, status: 'none', disability: severe, illness: 'none' },
      { relation: 'parent', age: 36, status: 'none', disability: { card: false }, illness: 'none' },
    ];
    const outcome = (...others: Person[]) =>
      verdictOf('unsupported-child', {
        ...aHousehold().build,
        members: [{ relation: 'self', age: 5 }, ...others],
      }).outcome;
    const [one, two, three] = parents as [Person, Person, Person];
    expect(outcome(one, two)).toBe('likely');
    expect(outcome(one, two, three)).toBe('need-more');
    expect(outcome(three, two, one)).toBe('need-more');
  });

  test('the sum lies between care at home and in an institution', () => {
    expect(verdictOf('orphan', child(dead, dead)).benefit).toMatchObject({
      least: 165_100,
      most: 185_100,
      whole: 'person',
    });
    expect(
      verdictOf('unsupported-child', child(dead, { state: 'prison', months: 8, ...well })).benefit,
    ).toBeUndefined();
  });
});
