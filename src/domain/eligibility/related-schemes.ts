import type { Household } from '../household';
import { inCategory, type Standing } from './categories';
import { condition } from './condition';
import { anybody, isDisabled } from './person';
import { disabilitySubsidyOpinion, legalAidLaw } from './sources';
import type { Condition, Ruling } from './verdict';

/**
 * 法律援助: for claims to social insurance or assistance; whoever receives assistance is not examined
 * for hardship. For others hardship is measured locally, which the legal-aid office must say.
 *
 * @source 《法律援助法》 第三十一条（二）、第四十二条（二）
 */
export function legalAid(household: Household, standing: Standing): Ruling {
  const needed = household.trouble?.needsLawyer;
  return {
    scheme: 'legal-aid',
    requirements: [
      condition('needs-lawyer', needed, legalAidLaw('第三十一条（二）'), ['trouble.needsLawyer']),
      freeOfMeansCheck(household, standing),
    ],
    relevant: needed === true,
  };
}

/**
 * 残疾人两项补贴: neither text nor local sums could be read, so nothing here decides.
 *
 * @source none read; 国发〔2015〕52号 is recalled only, ask 残联 or the street
 */
export function disabilitySubsidies(household: Household): Ruling {
  return {
    scheme: 'disability-subsidies',
    requirements: [
      condition(
        'disability-subsidy-rules',
        undefined,
        disabilitySubsidyOpinion,
        ['members', 'anyone.disabled'],
        {
          notes: ['figure-missing'],
        },
      ),
    ],
    relevant: anybody(household, isDisabled, household.anyone?.disabled) === true,
  };
}

/** Not in a category is not yet a no: hardship has other measures. */
function freeOfMeansCheck(household: Household, standing: Standing): Condition {
  const law = legalAidLaw('第四十二条（二）');
  const category = inCategory(household, standing, law, 'free-of-means-check');
  if (category.state !== 'not-met') return category;
  return condition('free-of-means-check', undefined, law, ['receiving'], { notes: ['by-office'] });
}
