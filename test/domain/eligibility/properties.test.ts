import fc from 'fast-check';
import { assess } from '@/domain/eligibility/assess';
import { conditionsOf, type Outcome, outcomeOf, type Verdict } from '@/domain/eligibility/verdict/verdict';
import type { Household, Person } from '@/domain/household';
import type { Income, Sum } from '@/domain/household-money';
import { fen, yuan } from '@/domain/money';
import type { SchemeId } from '@/domain/scheme';
import type { RegionFigures } from '@/domain/standard';
import { aFreshSetting, aSetting } from '../../fixtures/a-household';
import { detailed, forgetting, quick, told } from './arbitrary-household';

/** A place that has published all there is, so that every rung of the ladder can be reached. */
const everyFigure: Partial<RegionFigures> = {
  disposableIncome: {
    urban: [aFigure(yuan(40_000))],
    rural: [aFigure(yuan(20_000))],
  },
  rigidRatio: [aFigure(60)],
};

const settings = [
  aSetting(),
  aFreshSetting(),
  aSetting('2026-11-24', everyFigure),
  aFreshSetting(everyFigure),
];
const setting = fc.constantFrom(...settings);

const rank: Record<Outcome, number> = { unlikely: 0, 'need-more': 1, likely: 2 };

function aFigure<T>(value: T) {
  const { from, source } = aSetting().region.nearMultiple[0] ?? raise('no figure');
  return { value, from, source };
}

function raise(message: string): never {
  throw new Error(message);
}

function outcomes(household: Household, at: (typeof settings)[number]): Record<string, Outcome> {
  const { verdicts } = assess(household, { ...at, withNearMisses: false });
  return Object.fromEntries(verdicts.map(({ scheme, outcome }) => [scheme, outcome]));
}

/** Each income cut to a share of itself. */
function poorer(household: Household, share: number): Household {
  const cut = (amount: Sum | undefined): Sum | undefined =>
    typeof amount === 'number' ? fen(Math.floor((amount * share) / 100)) : amount;
  const income = (each: Income): Income => {
    const amount = cut(each.amount);
    return amount === undefined ? each : { ...each, amount };
  };
  const monthlyIncome = cut(household.monthlyIncome);
  const members = household.members?.map(
    (person): Person => ({ ...person, ...(person.incomes && { incomes: person.incomes.map(income) }) }),
  );
  return { ...household, ...(monthlyIncome !== undefined && { monthlyIncome }), ...(members && { members }) };
}

const share = fc.integer({ min: 0, max: 99 });

/** The same households each time, so that a red run is the change's own; others: RUNS=5000 SEED=7 npx jest test/domain/eligibility/properties. */
const { RUNS, SEED } = process.env;
const runs = { numRuns: Number(RUNS ?? 1000), seed: Number(SEED ?? 20261130) };

test('for 低保 and 特困 lower income never turns likely into unlikely, nor makes either worse', () => {
  fc.assert(
    fc.property(told, share, setting, (household, kept, at) => {
      const [before, after] = [outcomes(household, at), outcomes(poorer(household, kept), at)];
      for (const scheme of ['subsistence-allowance', 'extreme-poverty-support'] as const) {
        expect(rank[after[scheme] ?? 'unlikely']).toBeGreaterThanOrEqual(rank[before[scheme] ?? 'unlikely']);
      }
    }),
    runs,
  );
});

const ladder: readonly SchemeId[] = [
  'extreme-poverty-support',
  'subsistence-allowance',
  'near-subsistence-family',
  'rigid-expenditure-family',
];

test('over the ladder lower income never worsens the best outcome', () => {
  const bestOf = (all: Record<string, Outcome>) =>
    Math.max(...ladder.map((each) => rank[all[each] ?? 'unlikely']));
  fc.assert(
    fc.property(told, share, setting, (household, kept, at) => {
      expect(bestOf(outcomes(poorer(household, kept), at))).toBeGreaterThanOrEqual(
        bestOf(outcomes(household, at)),
      );
    }),
    runs,
  );
});

test('a lower rung under a likely one is likely too and names the better, never unlikely', () => {
  fc.assert(
    fc.property(told, setting, (household, at) => {
      const { verdicts } = assess(household, { ...at, withNearMisses: false });
      const of = (scheme: SchemeId) => verdicts.find((each) => each.scheme === scheme) ?? raise(scheme);
      fc.pre(of('subsistence-allowance').outcome === 'likely');
      expect(of('near-subsistence-family')).toMatchObject({
        outcome: 'likely',
        supersededBy: 'subsistence-allowance',
      });
    }),
    runs,
  );
});

const partly = told.chain((whole) => forgetting(whole).map((part) => ({ whole, part })));

test('a known answer never contradicts the verdict given while it was unknown', () => {
  fc.assert(
    fc.property(partly, setting, ({ whole, part }, at) => {
      const [before, after] = [outcomes(part, at), outcomes(whole, at)];
      const contradicted = Object.keys(before).filter(
        (scheme) => before[scheme] !== 'need-more' && before[scheme] !== after[scheme],
      );
      expect(contradicted).toEqual([]);
    }),
    runs,
  );
});

test('the sum worked out later lies within the range shown before', () => {
  const scheme = 'subsistence-allowance';
  fc.assert(
    fc.property(partly, setting, ({ whole, part }, at) => {
      const sumOf = (household: Household) =>
        assess(household, { ...at, withNearMisses: false }).verdicts.find((each) => each.scheme === scheme)
          ?.benefit;
      const [before, after] = [sumOf(part), sumOf(whole)];
      fc.pre(before !== undefined && after !== undefined);
      expect(before?.least).toBeLessThanOrEqual(after?.least ?? -1);
      expect(before?.most).toBeGreaterThanOrEqual(after?.most ?? Number.POSITIVE_INFINITY);
    }),
    runs,
  );
});

/** A verdict without what legitimately follows the order of the members. */
function regardlessOfOrder({ scheme, outcome, requirements, benefit, notes, nearMisses, ...rest }: Verdict) {
  const conditions = conditionsOf(requirements).map(({ id, state, change }) => ({ id, state, change }));
  const { supersededBy, alternative, relevant } = rest;
  const near = nearMisses.map((set) => set.conditions.map(({ id, change }) => ({ id, change })));
  return { scheme, outcome, conditions, benefit, notes, near, supersededBy, alternative, relevant };
}

test('the order of the members changes nothing', () => {
  const shuffled = detailed.chain((household) =>
    fc
      .shuffledSubarray([...(household.members ?? [])], { minLength: household.members?.length ?? 0 })
      .map((members) => ({ household, other: { ...household, members } })),
  );
  fc.assert(
    fc.property(shuffled, setting, ({ household, other }, at) => {
      const [a, b] = [assess(household, at), assess(other, at)];
      expect(b.verdicts.map(regardlessOfOrder)).toEqual(a.verdicts.map(regardlessOfOrder));
      expect(b.people).toEqual(a.people);
    }),
    runs,
  );
});

test('each 差一点 set flips the outcome and no subset of it does', () => {
  let seen = 0;
  fc.assert(
    fc.property(partly, setting, ({ part }, at) => {
      const sets = assess(part, at).verdicts.flatMap(({ requirements, nearMisses }) =>
        nearMisses.map(({ conditions }) => ({ requirements, ids: conditions.map(({ id }) => id) })),
      );
      seen += sets.length;
      expect(sets.filter(({ ids }) => ids.length > 2)).toEqual([]);
      expect(
        sets.filter(({ requirements, ids }) => outcomeOf(requirements, new Set(ids)) !== 'likely'),
      ).toEqual([]);
      const smaller = sets.flatMap(({ requirements, ids }) =>
        ids.map((left) => outcomeOf(requirements, new Set(ids.filter((id) => id !== left)))),
      );
      expect(smaller.filter((outcome) => outcome === 'likely')).toEqual([]);
    }),
    runs,
  );
  expect(seen).toBeGreaterThan(100);
});

test('差一点 never offers less income, less savings, another age or other kin', () => {
  const never: readonly string[] = [
    'income-below-standard',
    'income-below-near-line',
    'income-below-disposable-income',
    'own-income-below-standard',
    'savings-plain',
    'adult',
    'under-eighteen',
    'supporters-unable',
    'in-the-family',
    'lives-with-kin',
  ];
  fc.assert(
    fc.property(partly, setting, ({ part }, at) => {
      for (const { requirements, nearMisses } of assess(part, at).verdicts) {
        const failed = conditionsOf(requirements).filter(({ state }) => state === 'not-met');
        const offered = nearMisses.flatMap(({ conditions }) => conditions.map(({ id }) => id));
        const wrong = failed.filter(({ id }) => never.includes(id) && offered.includes(id));
        expect(wrong).toEqual([]);
      }
    }),
    runs,
  );
});

test('sums are never negative, whole 分, least before most, and exact where everything is known', () => {
  const exactly = quick.map((household) => ({
    ...household,
    anyone: { ...household.anyone, elder: false, disabled: false, seriouslyIll: false },
  }));
  fc.assert(
    fc.property(exactly, setting, (household, at) => {
      const verdict = assess(household, at).verdicts.find(({ scheme }) => scheme === 'subsistence-allowance');
      fc.pre(verdict?.outcome === 'likely' && verdict.benefit !== undefined);
      const { least, most } = verdict?.benefit ?? raise('no benefit');
      const standard = household.hukou?.kind === 'urban' ? 77_000n : 63_000n;
      const due = standard * BigInt(household.people ?? 0) - BigInt(Number(household.monthlyIncome));
      expect([BigInt(least), BigInt(most)]).toEqual([due, due]);
    }),
    runs,
  );
  fc.assert(
    fc.property(partly, setting, ({ part }, at) => {
      for (const { benefit } of assess(part, at).verdicts) {
        if (!benefit) continue;
        expect(Number.isSafeInteger(benefit.least) && Number.isSafeInteger(benefit.most)).toBe(true);
        expect(benefit.least).toBeGreaterThanOrEqual(0);
        expect(benefit.least).toBeLessThanOrEqual(benefit.most);
      }
    }),
    runs,
  );
});

test('yearly sums are divided once: the difference of the whole year, half up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 700_000 }), { minLength: 1, maxLength: 5 }),
      (harvests) => {
        const members = harvests.map(
          (amount, index): Person => ({
            relation: index === 0 ? 'self' : 'child',
            age: index === 0 ? 40 : 10,
            status: 'none',
            disability: 'none',
            illness: 'none',
            incomes: [{ kind: 'farm', amount: fen(amount), per: 'year' }],
          }),
        );
        const household: Household = { hukou: { place: 'here', kind: 'rural' }, members };
        const verdict = assess(household, aSetting()).verdicts.find(
          ({ scheme }) => scheme === 'subsistence-allowance',
        );
        const year =
          63_000n * 12n * BigInt(harvests.length) - harvests.reduce((all, each) => all + BigInt(each), 0n);
        fc.pre(year > 6n);
        expect(verdict?.benefit?.least).toBe(Number((year * 2n + 12n) / 24n));
      },
    ),
    runs,
  );
});

test('the result is plain data and survives being written down', () => {
  fc.assert(
    fc.property(partly, setting, ({ part }, at) => {
      const result = assess(part, at);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    runs,
  );
});

test('whatever numbers are typed, there is a result and no verdict over impossible ones', () => {
  const wild = fc.oneof(
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, -0.5, 200),
    fc.integer(),
    fc.double(),
  ) as fc.Arbitrary<never>;
  const household = fc.record(
    {
      hukou: fc.constant({ place: 'here' as const, kind: 'urban' as const }),
      people: wild,
      monthlyIncome: wild,
      assets: fc.record({ savings: wild, homes: wild }),
      members: fc.array(
        fc.record({
          relation: fc.constantFrom('self' as const, 'child' as const),
          age: wild,
          status: fc.constant('none' as const),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['hukou'] },
  );
  fc.assert(
    fc.property(household, (typed) => {
      const { problems, verdicts } = assess(typed as Household, aSetting());
      if (!problems.some(({ blocks }) => blocks)) return;
      const judged = verdicts.filter(
        ({ outcome, notes }) => outcome !== 'need-more' && notes.includes('check-answers'),
      );
      expect(judged).toEqual([]);
      expect(verdicts.find(({ scheme }) => scheme === 'subsistence-allowance')?.outcome).toBe('need-more');
    }),
    runs,
  );
});
