import {
  type Disability,
  type Household,
  maxToldOneByOne,
  type Parent,
  type Person,
  type Supporter,
} from '../../household';
import type { Income } from '../../household-money';
import type { Condition, Requirement } from './verdict';

/**
 * Tells a condition that waits for an answer from one that is open although everything was answered:
 * only what is really absent can be answered. Whatever else is open is the street's, in words of its own.
 */
export function withAbsentAnswers(
  requirements: readonly Requirement[],
  household: Household,
): readonly Requirement[] {
  return requirements.map((requirement) =>
    'anyOf' in requirement
      ? {
          ...requirement,
          options: requirement.options.map((all) => all.map((one) => settled(one, household))),
        }
      : settled(requirement, household),
  );
}

function settled(condition: Condition, household: Household): Condition {
  if (condition.change !== 'answer') return condition;
  const absent = [...new Set(condition.answersUsed.flatMap((path) => absentAt(household, path)))];
  if (absent.length > 0) return { ...condition, absent };
  const { change: _none, notes = [], ...rest } = condition;
  return { ...rest, notes: notes.length > 0 ? notes : ['by-office'] };
}

/** The path itself where its answer is absent; `members` where only going through the people would tell. */
function absentAt(household: Household, path: string): readonly string[] {
  const inside = /^members\[(\d+)\]\.(\w+)$/.exec(path);
  if (inside) return isTold(household.members?.[Number(inside[1])], String(inside[2])) ? [] : [path];
  switch (path) {
    case 'members':
    case 'anyone':
      return throughPeople(household);
    case 'supporters':
      return isListTold(household.supporters, supporterTold) ? [] : [path];
    default:
      return isReplaced(household, path) ? [] : valueAt(household, path);
  }
}

/** Never asked, or asked of the people one by one instead. */
function isReplaced({ members }: Household, path: string): boolean {
  return neverAsked.includes(path) || (members !== undefined && path.startsWith('anyone.'));
}

/** A household that is told as a whole can be told person by person, where it is not too large for that. */
function throughPeople({ members, people }: Household): readonly string[] {
  const tooMany = people !== undefined && people > maxToldOneByOne;
  return members || tooMany ? [] : ['members'];
}

/** Whether town or country counts, the street knows better than who did not say. */
const neverAsked: readonly string[] = ['hukou.kind', 'trouble.identityUnknown'];

function valueAt(household: Household, path: string): readonly string[] {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? Object.entries(inner).find(([name]) => name === key)?.[1]
          : undefined,
      household,
    );
  return value === undefined ? [path] : [];
}

function isTold(person: Person | undefined, name: string): boolean {
  switch (name) {
    case 'incomes':
      return isListTold(person?.incomes, isIncomeTold);
    case 'disability':
      return isDisabilityTold(person?.disability);
    case 'parents':
      return isListTold(person?.parents, isParentTold);
    case 'age':
      return person?.age !== undefined || person?.born !== undefined;
    default:
      return Object.entries(person ?? {}).some(([key, value]) => key === name && value !== undefined);
  }
}

function isListTold<T>(list: readonly T[] | undefined, told: (each: T) => boolean): boolean {
  return list?.every(told) ?? false;
}

const withoutSum: readonly Income['kind'][] = [
  'merit',
  'social-assistance',
  'scholarship',
  'family-planning-award',
  'child-allowance',
];

function isIncomeTold({ kind, amount, per, costs }: Income): boolean {
  if (withoutSum.includes(kind)) return true;
  const open = typeof costs === 'object' && costs.least === undefined && costs.most === undefined;
  return amount !== undefined && per !== undefined && !open;
}

function isDisabilityTold(disability: 'none' | Disability | undefined): boolean {
  if (disability === undefined) return false;
  if (disability === 'none' || disability.card === false) return true;
  return disability.kind !== undefined && disability.grade !== undefined;
}

function isParentTold({ state, months, disability, illness }: Parent): boolean {
  if (state === undefined) return false;
  if (state === 'raising') return disability !== undefined || illness !== undefined;
  const lasts = ['out-of-contact', 'prison', 'compulsory-treatment', 'restricted'].includes(state);
  return !lasts || months !== undefined;
}

/** Of who is away or cannot decide, it is the property that the rule turns on. */
function supporterTold({ relation, age, disability, status, plainAssets }: Supporter): boolean {
  const isPropertyTold = status === 'none' || plainAssets !== undefined;
  return isPropertyTold && ![relation, age, disability, status].includes(undefined);
}
