import type { Change, Condition, NearMiss, Requirement } from './verdict';
import { conditionsOf, outcomeOf } from './verdict';

/** 差一点: at most this many conditions in a set; with more it is not near. */
const maxInSet = 2;

/** Sets shown at most, the ones of one condition first. */
const maxSets = 6;

type Open = Condition & { readonly change: Change };

/**
 * 差一点: the smallest sets of conditions which, were they met, would make the outcome `likely`.
 *
 * Only conditions a person can truthfully settle come in: an answer not yet given, a paper (残疾证、
 * 认定) there is reason to ask for. Income, savings, age and kinship that are known never do: the law
 * punishes shading them (虚报、隐瞒). Nor does an event: nobody should wish for one.
 *
 * @source 《社会救助法》(2026) 第七十三条 for what is left out
 */
export function nearMisses(requirements: readonly Requirement[]): readonly NearMiss[] {
  if (outcomeOf(requirements) === 'likely') return [];
  const open = conditionsOf(requirements).filter(isOpen);
  const found: (readonly Open[])[] = [];
  for (const set of setsOf(open)) {
    const smaller = found.some((known) => known.every((each) => set.includes(each)));
    if (!smaller && flips(requirements, set)) found.push(set);
  }
  return found.slice(0, maxSets).map((set) => ({
    conditions: set.map(({ id, change, absent }) => ({ id, change, ...(absent && { absent }) })),
  }));
}

function isOpen(condition: Condition): condition is Open {
  return condition.change !== undefined;
}

/** Every set of one, then every set of two. */
function setsOf(open: readonly Open[]): readonly (readonly Open[])[] {
  const pairs = open.flatMap((first, index) => open.slice(index + 1).map((second) => [first, second]));
  return [...open.map((each) => [each]), ...pairs].filter((set) => set.length <= maxInSet);
}

function flips(requirements: readonly Requirement[], set: readonly Open[]): boolean {
  return outcomeOf(requirements, new Set(set.map(({ id }) => id))) === 'likely';
}
