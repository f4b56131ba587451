import { ageOn, type Day } from '../../dates';
import type { Anyone, Disability, Household, Person } from '../../household';
import { anyOf, atLeast, isOneOf, not, type Truth } from '../verdict/three-valued';

/** Whole years on a day, from the birthday where given, else as answered. */
export function ageOf({ born, age }: Pick<Person, 'born' | 'age'>, day: Day): number | undefined {
  return born === undefined ? age : ageOn(born, day);
}

/** 未成年人: under 18. */
export function isMinor(person: Person, day: Day): Truth {
  return not(atLeast(ageOf(person, day), 18));
}

/** Has a disability, carded or not. */
export function isDisabled({ disability }: { readonly disability?: Person['disability'] }): Truth {
  return disability === undefined ? undefined : disability !== 'none';
}

/** A serious illness (重病), recognised or only diagnosed. */
export function isSeriouslyIll({ illness }: { readonly illness?: Person['illness'] }): Truth {
  return illness === undefined ? undefined : illness !== 'none';
}

/** 学前、义务、高中阶段、普通高等教育; other courses of study are the school's to say. */
export function isStudent({ study }: Person): Truth {
  if (study === 'none') return false;
  return isOneOf(study, 'kindergarten', 'school', 'full-time-college') === true ? true : undefined;
}

/** Can work, looks for work, has none (失业). */
export function isUnemployed({ work }: Person): Truth {
  return isOneOf(work, 'unemployed');
}

/**
 * Whether a disability has one of these kinds and a grade no milder than `mildest`. 多重 does not say
 * which kinds it joins, so it leaves open whether one of these is among them.
 */
export function isAtLeastAsSevereAs(
  disability: 'none' | Disability | undefined,
  kinds: readonly Disability['kind'][] | 'any',
  mildest: number,
): Truth {
  if (disability === undefined) return undefined;
  if (disability === 'none') return false;
  const kind =
    kinds === 'any' || (disability.kind === 'multiple' ? undefined : isOneOf(disability.kind, ...kinds));
  const grade = not(atLeast(disability.grade, mildest + 1));
  return kind === false || grade === false ? false : kind && grade;
}

/**
 * 重度残疾人 as the allowance rules use it: grade one or two of any kind, or three of 智力 or 精神.
 *
 * @source 民发〔2021〕57号 第八条（一）
 */
export function isSeverelyDisabled(disability: 'none' | Disability | undefined): Truth {
  return anyOf(
    isAtLeastAsSevereAs(disability, 'any', 2),
    isAtLeastAsSevereAs(disability, ['intellectual', 'mental'], 3),
  );
}

/** Whether anybody in the family is like this: by members where given, else the quick answer. */
export function anybody(
  household: Household,
  claim: (person: Person) => Truth,
  quick: boolean | undefined,
): Truth {
  return household.members ? anyOf(...household.members.map(claim)) : quick;
}

/** The paths `anybody` reads. */
export function answersAboutAnybody(
  { members }: Household,
  field: keyof Person,
  quick: keyof Anyone,
): readonly string[] {
  return members?.map((_, index) => `members[${index}].${field}`) ?? [`anyone.${quick}`];
}
