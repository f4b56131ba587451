import fc from 'fast-check';
import { assess } from '@/domain/eligibility/assess';
import { memberships } from '@/domain/eligibility/household/household-members';
import { kinOf } from '@/domain/eligibility/household/kin';
import type { Household } from '@/domain/household';
import type { SchemeId } from '@/domain/scheme';
import { type FamilyTree, familyTree, toldBy } from '../../fixtures/a-family-tree';
import { aFreshSetting, aSetting } from '../../fixtures/a-household';

const settings = [aSetting(), aFreshSetting()];
const { day } = aSetting();

/** More runs and other seeds than by chance: RUNS=5000 SEED=7 npx jest test/domain/eligibility/every-seat. */
const { RUNS, SEED } = process.env;
const runs = { numRuns: Number(RUNS ?? 1000), ...(SEED !== undefined && { seed: Number(SEED) }) };

/** Who surely belongs to the family of one seat, and so may apply for it. */
function seatsOf(tree: FamilyTree, seat: number): readonly number[] {
  return memberships(toldBy(tree, seat), day).flatMap(({ counts }, index) =>
    counts === true ? [index] : [],
  );
}

/** Schemes of the family as a whole: they turn on nothing but who counts. */
const familySchemes: readonly SchemeId[] = [
  'subsistence-allowance',
  'near-subsistence-family',
  'rigid-expenditure-family',
];

/** How much the words there are for relations say from a seat: who is whose, and who lives with whom. */
function telling(tree: FamilyTree, household: Household): 'all' | 'who-counts' | 'less' {
  const { members = [] } = household;
  const noWord = members.some(({ relation }) => relation === 'relative' || relation === 'other');
  const away = tree.people.filter((_, index) => members[index]?.livesTogether === false);
  const counts = memberships(household, day).map((each) => each.counts);
  const { loose } = kinOf(household, day);
  const open = loose.some((each) => !each.complete || each.candidates.some((one) => counts[one] !== true));
  if (noWord || open || new Set(away.map(({ home }) => home)).size !== away.length) return 'less';
  return loose.length === 0 ? 'all' : 'who-counts';
}

function inShort(household: Household, at: (typeof settings)[number], ofFamily: boolean) {
  const { members, people, verdicts } = assess(household, { ...at, withNearMisses: false });
  const standing = verdicts
    .filter(({ scheme }) => !ofFamily || familySchemes.includes(scheme))
    .map(({ scheme, outcome, benefit }) => [scheme, outcome, benefit?.least, benefit?.most].join(' '))
    .sort();
  return { counts: members.map(({ counts }) => counts), people, standing };
}

test('whoever of a family is 本人, members, verdicts and sums are the same', () => {
  let compared = 0;
  fc.assert(
    fc.property(familyTree, fc.nat(30), fc.constantFrom(...settings), (tree, dice, at) => {
      const first = dice % tree.people.length;
      fc.pre(tree.people[first]?.person.status !== 'prison');
      const household = toldBy(tree, first);
      const told = telling(tree, household);
      fc.pre(told !== 'less');
      for (const seat of seatsOf(tree, first)) {
        const other = toldBy(tree, seat);
        const toldThere = telling(tree, other);
        if (seat === first || toldThere === 'less') continue;
        compared += 1;
        const ofFamily = [told, toldThere].includes('who-counts');
        expect(inShort(other, at, ofFamily)).toEqual(inShort(household, at, ofFamily));
      }
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(runs.numRuns / 2);
});

test('where the words leave open who is whose, no seat is sure of what another is sure is not so', () => {
  fc.assert(
    fc.property(familyTree, fc.nat(30), (tree, dice) => {
      const first = dice % tree.people.length;
      fc.pre(tree.people[first]?.person.status !== 'prison');
      const counts = memberships(toldBy(tree, first), day).map((each) => each.counts);
      for (const seat of seatsOf(tree, first)) {
        const other = memberships(toldBy(tree, seat), day).map((each) => each.counts);
        const against = counts.flatMap((own, index) =>
          own !== undefined && other[index] !== undefined && own !== other[index] ? [index] : [],
        );
        expect({ seat, first, against }).toEqual({ seat, first, against: [] });
      }
    }),
    runs,
  );
});
