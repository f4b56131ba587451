import type { Household } from '../../household';
import { answersAboutAnybody, anybody, isDisabled } from '../household/person';
import { condition } from '../verdict/condition';
import { disabilitySubsidyOpinion, legalAidLaw } from '../verdict/sources';
import type { Condition, Ruling } from '../verdict/verdict';

/**
 * 法律援助: for claims to social insurance or assistance; whoever receives assistance is not examined
 * for hardship. For others hardship is measured locally, which the legal-aid office must say.
 *
 * @source 《法律援助法》 第三十一条（二）、第四十二条（二）
 */
export function legalAid(household: Household): Ruling {
  const needed = household.trouble?.needsLawyer;
  return {
    scheme: 'legal-aid',
    requirements: [
      condition('needs-lawyer', needed, legalAidLaw('第三十一条（二）'), ['trouble.needsLawyer']),
      freeOfMeansCheck(household),
    ],
    relevant: needed === true,
  };
}

/**
 * 残疾人两项补贴: neither text nor local sums could be read, so nothing here decides.
 *
 * @source none read; the opinion is recalled only, ask 残联 or the street
 */
export function disabilitySubsidies(household: Household): Ruling {
  return {
    scheme: 'disability-subsidies',
    requirements: [
      condition(
        'disability-subsidy-rules',
        undefined,
        disabilitySubsidyOpinion,
        answersAboutAnybody(household, 'disability', 'disabled'),
        {
          notes: ['figure-missing'],
        },
      ),
    ],
    relevant: anybody(household, isDisabled, household.anyone?.disabled) === true,
  };
}

/** Who receives none is not yet refused: hardship has other measures, and is examined. */
function freeOfMeansCheck({ receiving }: Household): Condition {
  const law = legalAidLaw('第四十二条（二）');
  if (receiving?.length === 0) {
    return condition('free-of-means-check', undefined, law, ['receiving'], { notes: ['by-legal-aid'] });
  }
  return condition('free-of-means-check', receiving && true, law, ['receiving']);
}
