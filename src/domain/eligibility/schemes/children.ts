import type { Household, Parent } from '../../household';
import type { Source } from '../../source';
import type { AssessmentContext } from '../../standard';
import { figureOn, mayHaveBeenReplaced } from '../../standard';
import { lostBoth, parentsOf, unableBoth } from '../household/parents';
import { isMinor } from '../household/person';
import { answerAbout, type Candidate } from '../means/own-income';
import { bestRuling } from '../support/candidates';
import { condition } from '../verdict/condition';
import type { NoteId } from '../verdict/condition-ids';
import { civilCode, orphanOpinion, unsupportedChildOpinion } from '../verdict/sources';
import type { Truth } from '../verdict/three-valued';
import type { Benefit, Condition, Ruling } from '../verdict/verdict';

/**
 * 孤儿: under 18, parents lost or not to be found.
 *
 * @source 国办发〔2010〕54号 一
 */
export function orphan(household: Household, setting: AssessmentContext): Ruling {
  const law = orphanOpinion('一');
  const benefit = orphanSum(household, setting);
  const rulings = children(household).map((child): Ruling => {
    const lost = claim(household, child, lostBoth, setting);
    return {
      scheme: 'orphan',
      requirements: ofAChild(
        underEighteen(household, child, setting, law),
        condition(
          'parents-lost',
          lost,
          law,
          [answerAbout(child, 'parents')],
          officeIfTold(child, household, lost, setting),
        ),
      ),
      ...(child.index !== undefined && { person: child.index }),
      ...(benefit && { benefit }),
      relevant: lost === true,
    };
  });
  return bestRuling(rulings, household) ?? { scheme: 'orphan', requirements: [] };
}

/**
 * 事实无人抚养儿童: both parents unable in one of the listed ways, or one dead or declared missing and
 * the other unable. Its allowance is known from a reprint of 2021 only, so no sum is given.
 *
 * @source 《关于进一步加强事实无人抚养儿童保障工作的意见》 一
 */
export function unsupportedChild(household: Household, setting: AssessmentContext): Ruling {
  const law = unsupportedChildOpinion('一');
  const rulings = children(household).map((child): Ruling => {
    const unable = claim(household, child, unableBoth, setting);
    return {
      scheme: 'unsupported-child',
      requirements: ofAChild(
        underEighteen(household, child, setting, civilCode('第十七条')),
        condition(
          'parents-unable',
          unable,
          law,
          [answerAbout(child, 'parents')],
          officeIfTold(child, household, unable, setting),
        ),
      ),
      ...(child.index !== undefined && { person: child.index }),
      notes: ['amount-by-office', 'no-publication-for-children'],
      relevant: unable === true || household.anyone?.childWithoutParents === true,
    };
  });
  return bestRuling(rulings, household) ?? { scheme: 'unsupported-child', requirements: [] };
}

/** Nobody asks after the parents of the grown. */
function ofAChild(age: Condition, parents: Condition): readonly Condition[] {
  return age.state === 'not-met' && parents.state === 'unknown' ? [age] : [age, parents];
}

function children({ members }: Household): readonly Candidate[] {
  return members ? members.map((person, index) => ({ person, index })) : [{ person: {} }];
}

function underEighteen(
  household: Household,
  child: Candidate,
  { day }: AssessmentContext,
  law: Source,
): Condition {
  const minor = household.members ? isMinor(child.person, day) : household.anyone?.child;
  return condition('under-eighteen', minor, law, [answerAbout(child, 'age')]);
}

function claim(
  household: Household,
  { index }: Candidate,
  test: (parents: readonly [Parent, Parent]) => Truth,
  { day }: AssessmentContext,
): Truth {
  const denied = household.anyone?.childWithoutParents === false ? false : undefined;
  const parents = index === undefined ? undefined : parentsOf(household, index, day);
  return (parents && test(parents)) ?? denied;
}

/** Where both parents are told and the texts still do not settle it, the street does. */
function officeIfTold(
  { index }: Candidate,
  household: Household,
  claimed: Truth,
  { day }: AssessmentContext,
): { readonly notes?: readonly NoteId[] } {
  const parents = index === undefined ? undefined : parentsOf(household, index, day);
  const told = parents?.every(isTold) ?? false;
  return claimed === undefined && told ? { notes: ['by-office'] } : {};
}

function isTold({ state, disability, illness }: Parent): boolean {
  return state !== undefined && (state !== 'raising' || (disability !== undefined && illness !== undefined));
}

/** 散居孤儿 to 集中养育孤儿, a month. */
function orphanSum({ hukou }: Household, { day, region }: AssessmentContext): Benefit | undefined {
  const home = figureOn(region.orphan.home, day);
  const institution = figureOn(region.orphan.institution, day);
  if (hukou?.place !== 'here' || !home || !institution) return undefined;
  return {
    least: home.value,
    most: institution.value,
    per: 'month',
    whole: 'person',
    formula: 'fixed',
    standard: home.value,
    standardAtMost: institution.value,
    people: 1,
    peopleAtMost: 1,
    source: home.source,
    from: home.from,
    mayHaveChanged: mayHaveBeenReplaced(home, day, region.triage),
  };
}
