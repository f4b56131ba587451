import type { Household, Parent } from '../household';
import { figureOn, mayHaveBeenReplaced } from '../standard';
import { best } from './candidates';
import { condition } from './condition';
import { answer, type Candidate } from './own-income';
import { lostBoth, parentsOf, unableBoth } from './parents';
import { isMinor } from './person';
import type { Setting } from './setting';
import { orphanOpinion, unsupportedChildOpinion } from './sources';
import type { Truth } from './three-valued';
import type { Benefit, Condition, Ruling } from './verdict';

/**
 * 孤儿: under 18, parents lost or not to be found.
 *
 * @source 国办发〔2010〕54号 一
 */
export function orphan(household: Household, setting: Setting): Ruling {
  const law = orphanOpinion('一');
  const benefit = orphanSum(household, setting);
  const rulings = children(household).map((child): Ruling => {
    const lost = claim(household, child, lostBoth);
    return {
      scheme: 'orphan',
      requirements: [
        underEighteen(household, child, setting),
        condition(
          'parents-lost',
          lost,
          law,
          [answer(child, 'parents')],
          officeIfTold(child, household, lost),
        ),
      ],
      ...(child.index !== undefined && { person: child.index }),
      ...(benefit && { benefit }),
      relevant: lost === true,
    };
  });
  return best(rulings) ?? { scheme: 'orphan', requirements: [] };
}

/**
 * 事实无人抚养儿童: both parents unable in one of the listed ways, or one dead or declared missing and
 * the other unable. Its allowance is known from a reprint of 2021 only, so no sum is given.
 *
 * @source 《关于进一步加强事实无人抚养儿童保障工作的意见》 一
 */
export function unsupportedChild(household: Household, setting: Setting): Ruling {
  const law = unsupportedChildOpinion('一');
  const rulings = children(household).map((child): Ruling => {
    const unable = claim(household, child, unableBoth);
    return {
      scheme: 'unsupported-child',
      requirements: [
        underEighteen(household, child, setting),
        condition(
          'parents-unable',
          unable,
          law,
          [answer(child, 'parents')],
          officeIfTold(child, household, unable),
        ),
      ],
      ...(child.index !== undefined && { person: child.index }),
      notes: ['amount-by-office', 'no-publication-for-children'],
      relevant: unable === true || household.anyone?.childWithoutParents === true,
    };
  });
  return best(rulings) ?? { scheme: 'unsupported-child', requirements: [] };
}

function children({ members }: Household): readonly Candidate[] {
  return members ? members.map((person, index) => ({ person, index })) : [{ person: {} }];
}

function underEighteen(household: Household, child: Candidate, { day }: Setting): Condition {
  const minor = household.members ? isMinor(child.person, day) : household.anyone?.child;
  return condition('under-eighteen', minor, orphanOpinion('一'), [answer(child, 'age')]);
}

function claim(
  household: Household,
  { person }: Candidate,
  test: (parents: readonly [Parent, Parent]) => Truth,
): Truth {
  if (!household.members) return household.anyone?.childWithoutParents === false ? false : undefined;
  const parents = parentsOf(person, household.members);
  return parents && test(parents);
}

/** Where both parents are told and the texts still do not settle it, the street does. */
function officeIfTold({ person }: Candidate, { members }: Household, claimed: Truth) {
  const parents = members && parentsOf(person, members);
  const told = parents?.every(isTold) ?? false;
  return claimed === undefined && told ? { notes: ['by-office'] as const } : {};
}

function isTold({ state, disability, illness }: Parent): boolean {
  return state !== undefined && (state !== 'raising' || (disability !== undefined && illness !== undefined));
}

/** 散居孤儿 to 集中养育孤儿, a month. */
function orphanSum({ hukou }: Household, { day, region }: Setting): Benefit | undefined {
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
