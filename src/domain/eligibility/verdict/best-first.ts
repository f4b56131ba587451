import type { Household } from '../../household';
import { type SchemeId, schemes } from '../../scheme';
import type { Outcome, Ruling, Verdict } from './verdict';

type Outcomes = Readonly<Partial<Record<SchemeId, Outcome>>>;

const order: readonly SchemeId[] = [
  'temporary-assistance',
  'destitute-wanderer',
  'emergency-medical-aid',
  'disaster-assistance',
  'orphan',
  'unsupported-child',
  'extreme-poverty-support',
  'subsistence-allowance',
  'single-person-household',
  'near-subsistence-family',
  'rigid-expenditure-family',
  'medical-assistance',
  'education-assistance',
  'housing-assistance',
  'employment-assistance',
  'disability-subsidies',
  'legal-aid',
];

/** What a family would rather have, for the schemes of which one makes the other needless. */
const better: Readonly<Partial<Record<SchemeId, readonly SchemeId[]>>> = {
  'single-person-household': ['subsistence-allowance'],
  'near-subsistence-family': ['subsistence-allowance'],
  'rigid-expenditure-family': ['subsistence-allowance', 'near-subsistence-family'],
};

const wholePerson = 'extreme-poverty-support' satisfies SchemeId;

/** Where else to look, nearest first. */
const neighbours: Readonly<Partial<Record<SchemeId, readonly SchemeId[]>>> = {
  'extreme-poverty-support': [
    'orphan',
    'unsupported-child',
    'subsistence-allowance',
    'near-subsistence-family',
  ],
  'subsistence-allowance': [
    'extreme-poverty-support',
    'single-person-household',
    'near-subsistence-family',
    'rigid-expenditure-family',
    'temporary-assistance',
  ],
  'single-person-household': ['subsistence-allowance', 'near-subsistence-family', 'temporary-assistance'],
  'near-subsistence-family': ['subsistence-allowance', 'rigid-expenditure-family', 'temporary-assistance'],
  'rigid-expenditure-family': ['near-subsistence-family', 'subsistence-allowance', 'temporary-assistance'],
  orphan: ['unsupported-child', 'extreme-poverty-support', 'subsistence-allowance'],
  'unsupported-child': ['orphan', 'extreme-poverty-support', 'subsistence-allowance'],
};

const rank: Readonly<Record<Outcome, number>> = { likely: 0, 'need-more': 1, unlikely: 2 };

/**
 * 已有更合适的: a likely scheme that makes this likely one needless.
 *
 * @source 民发〔2021〕57号 第八条第二款 (边缘家庭「不符合低保条件」); 民发〔2024〕57号 第四条（一）;
 *   民发〔2022〕83号 一（一） (不得仅将个别家庭成员纳入). 特困 is one person's, so it makes a rung of the
 *   family needless only where that person is the whole family.
 */
export function supersededBy(scheme: SchemeId, outcomes: Outcomes, alone: boolean): SchemeId | undefined {
  if (outcomes[scheme] !== 'likely' || !better[scheme]) return undefined;
  const found = better[scheme].find((other) => outcomes[other] === 'likely');
  return found ?? (alone && outcomes[wholePerson] === 'likely' ? wholePerson : undefined);
}

/** The best other scheme the answers point to, and of equals the nearest, where it is better than this one. */
export function alternativeTo(
  scheme: SchemeId,
  outcomes: Outcomes,
  founded: readonly SchemeId[],
): SchemeId | undefined {
  const standing = (one: SchemeId): number => rank[outcomes[one] ?? 'unlikely'];
  const better = neighbours[scheme]?.filter(
    (one) => founded.includes(one) && standing(one) < standing(scheme),
  );
  return better?.reduce<SchemeId | undefined>(
    (best, one) => (best && standing(best) <= standing(one) ? best : one),
    undefined,
  );
}

/** Most helpful first: what cannot wait, then by outcome, then what the answers point to. */
export function sortBestFirst(verdicts: readonly Verdict[], household: Household): readonly Verdict[] {
  const urgent = isUrgent(household);
  const key = (verdict: Verdict) => [
    urgent && schemes[verdict.scheme] === 'emergency' && verdict.relevant ? 0 : 1,
    rank[verdict.outcome],
    verdict.supersededBy ? 1 : 0,
    verdict.relevant ? 0 : 1,
    order.indexOf(verdict.scheme),
  ];
  return verdicts
    .map((verdict) => ({ verdict, key: key(verdict) }))
    .sort((a, b) => firstDifference(a.key, b.key))
    .map(({ verdict }) => verdict);
}

/** Whether the rulings' schemes are worth showing where the rule itself did not say. */
export function isRelevant({ relevant }: Ruling): boolean {
  return relevant ?? true;
}

function isUrgent({ trouble = {} }: Household): boolean {
  const { livingInDanger, cannotWait, needsEmergencyCare, stranded } = trouble;
  return [livingInDanger, cannotWait, needsEmergencyCare, stranded].includes(true);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
