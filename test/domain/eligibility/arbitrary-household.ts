import fc from 'fast-check';
import type { Disability, Household, Parent, Person, Relation, Supporter } from '@/domain/household';
import type { Assets, Income, IncomeKind } from '@/domain/household-money';
import { type Fen, fen } from '@/domain/money';

/** Sums that fall near the lines more often than chance would have it. */
const sum = fc.oneof(
  fc.constantFrom(0, 1, 62_999, 63_000, 76_999, 77_000, 88_550, 88_551, 115_500, 133_211),
  fc.integer({ min: 0, max: 400_000 }),
) as fc.Arbitrary<number>;
const money: fc.Arbitrary<Fen> = sum.map(fen);

const kinds: readonly IncomeKind[] = [
  'farm',
  'property',
  'support',
  'transfer',
  'other',
  'disability-subsidy',
  'merit',
  'social-assistance',
];
const adultKinds: readonly IncomeKind[] = [
  ...kinds,
  'wage',
  'business',
  'pension',
  'basic-pension',
  'old-age-allowance',
];

const disability: fc.Arbitrary<'none' | Disability> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('none' as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      card: fc.constant(true),
      kind: fc.constantFrom(
        'limb' as const,
        'sight' as const,
        'hearing' as const,
        'intellectual' as const,
        'mental' as const,
      ),
      grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ card: false }) },
);
const illness = fc.constantFrom(
  'none' as const,
  'none' as const,
  'diagnosed' as const,
  'recognised' as const,
);

function incomes(age: number): fc.Arbitrary<readonly Income[]> {
  const income = fc.record({
    kind: fc.constantFrom(...(age < 16 ? kinds : adultKinds)),
    amount: money,
    per: fc.constantFrom('month' as const, 'year' as const),
  });
  return fc.array(income, { maxLength: 2 });
}

const parent: fc.Arbitrary<Parent> = fc.record({
  state: fc.constantFrom(
    'raising' as const,
    'dead' as const,
    'declared-missing' as const,
    'prison' as const,
    'out-of-contact' as const,
  ),
  months: fc.integer({ min: 0, max: 12 }),
  disability,
  illness,
});

function person(relation: Relation): fc.Arbitrary<Person> {
  return fc.constantFrom(5, 15, 16, 17, 18, 24, 45, 59, 60, 69, 70, 82).chain((age) =>
    fc.record({
      relation: fc.constant(relation),
      age: fc.constant(age),
      livesTogether: fc.boolean(),
      study: fc.constantFrom(
        'none' as const,
        'school' as const,
        'full-time-college' as const,
        'postgraduate' as const,
      ),
      dependent: fc.boolean(),
      ...(relation !== 'self' &&
        age >= 16 && {
          status: fc.constantFrom(
            'none' as const,
            'none' as const,
            'prison' as const,
            'soldier' as const,
            'clergy' as const,
          ),
          married: fc.boolean(),
          clergyYearsAway: fc.constantFrom(0, 1, 2, 3),
        }),
      ...(relation === 'self' && { status: fc.constant('none' as const) }),
      ...(relation === 'grandchild' && { parents: fc.tuple(parent, parent) }),
      disability,
      illness,
      bedridden: fc.boolean(),
      lostAbilityToWork: fc.boolean(),
      work: fc.constantFrom('employed' as const, 'unemployed' as const, 'not-working' as const),
      incomes: incomes(age),
    }),
  );
}

const relation = fc.constantFrom<Relation>(
  'spouse',
  'child',
  'child',
  'parent',
  'grandchild',
  'sibling',
  'parent-in-law',
  'other',
);

const assets: fc.Arbitrary<Assets> = fc.record({
  vehicles: fc.constantFrom(
    'none' as const,
    'none' as const,
    'none' as const,
    'motorcycle' as const,
    'other' as const,
  ),
  homes: fc.constantFrom(0, 1, 1, 2),
  business: fc.constantFrom(false, false, false, true),
  savings: fc.oneof(fc.constant(fen(0)), fc.integer({ min: 0, max: 3_000_000 }).map(fen)),
  homeBuilding: fc.constantFrom(false, false, false, true),
});

const supporter: fc.Arbitrary<Supporter> = fc.record({
  relation: fc.constantFrom<Relation>('child', 'parent', 'sibling'),
  age: fc.constantFrom(40, 59, 60, 70),
  disability,
  illness,
  status: fc.constantFrom('none' as const, 'prison' as const),
  receiving: fc.subarray(['subsistence-allowance' as const]),
  monthlyIncome: money,
  plainAssets: fc.boolean(),
});

const trouble = fc.record({
  event: fc.constantFrom('none' as const, 'fire' as const, 'natural-disaster' as const),
  livingInDanger: fc.boolean(),
  spendingJumped: fc.boolean(),
  stranded: fc.boolean(),
  needsLawyer: fc.boolean(),
  housing: fc.constantFrom('none' as const, 'unsafe' as const),
});

const common = {
  hukou: fc.record({
    place: fc.constantFrom('here' as const, 'here' as const, 'here' as const, 'elsewhere' as const),
    kind: fc.constantFrom('urban' as const, 'rural' as const),
  }),
  assets,
  supporters: fc.array(supporter, { maxLength: 2 }),
  expenses: fc.record({
    living: money,
    medical: money,
    education: money,
    rehabilitation: money,
    other: money,
  }),
  trouble,
  receiving: fc.subarray(['subsistence-allowance' as const, 'near-subsistence-family' as const], {
    maxLength: 1,
  }),
};

function oneSpouse(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter((each, index) => each !== 'spouse' || relations.indexOf('spouse') === index);
}

/** A household about which everything is told, person by person. */
export const detailed: fc.Arbitrary<Household> = fc.array(relation, { maxLength: 4 }).chain((others) =>
  fc.record({
    ...common,
    members: fc.tuple(person('self'), ...oneSpouse(others).map((each) => person(each))),
  }),
);

/** A household that answered everything of the quick check. */
export const quick: fc.Arbitrary<Household> = fc.record({
  ...common,
  people: fc.integer({ min: 1, max: 8 }),
  monthlyIncome: money,
  anyone: fc.record({
    elder: fc.boolean(),
    child: fc.boolean(),
    disabled: fc.boolean(),
    seriouslyIll: fc.boolean(),
    student: fc.boolean(),
    unemployed: fc.boolean(),
    childWithoutParents: fc.boolean(),
  }),
});

export const told: fc.Arbitrary<Household> = fc.oneof(detailed, quick);

/** The same household with some answers taken back, anywhere in it. */
export function forgetting(household: Household): fc.Arbitrary<Household> {
  return fc.infiniteStream(fc.integer({ min: 0, max: 9 })).map((chances) => {
    const next = () => chances.next().value as number;
    return without(household, next) as Household;
  });
}

function without(value: unknown, chance: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, chance));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) =>
    key === 'kind' && 'amount' in value ? true : chance() > 1,
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, chance)]));
}
