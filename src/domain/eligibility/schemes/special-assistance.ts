import type { Household, Trouble } from '../../household';
import type { Source } from '../../source';
import { answersAboutAnybody, anybody, isSeriouslyIll, isStudent, isUnemployed } from '../household/person';
import { rangeOf } from '../means/range';
import { condition } from '../verdict/condition';
import { assistanceLaw } from '../verdict/sources';
import { allOf, anyOf, isOneOf, not, type Truth } from '../verdict/three-valued';
import type { Condition, Ruling } from '../verdict/verdict';
import { inCategory, type Standing } from './categories';

/**
 * 医疗救助: who belongs is the law's; lines and shares (起付线、比例) were read nowhere, so the outcome
 * is never more than need-more and names the 医保 counter.
 *
 * @source 《社会救助法》(2026) 第二十四条
 */
export function medicalAssistance(household: Household, standing: Standing): Ruling {
  const law = assistanceLaw('第二十四条');
  const need = medicalNeed(household);
  return {
    scheme: 'medical-assistance',
    requirements: [
      inCategory(household, standing, law),
      condition('medical-need', need, law, [
        ...answersAboutAnybody(household, 'illness', 'seriouslyIll'),
        'expenses.medical',
      ]),
      condition('medical-rules', undefined, law, [], { notes: ['figure-missing'] }),
    ],
    relevant: need === true,
  };
}

/**
 * 教育救助: students from kindergarten to university in one of the categories; the school decides.
 *
 * @source 《社会救助法》(2026) 第二十五条、第三十八条
 */
export function educationAssistance(household: Household, standing: Standing): Ruling {
  const law = assistanceLaw('第二十五条');
  const student = anybody(household, isStudent, household.anyone?.student);
  return {
    scheme: 'education-assistance',
    requirements: [
      inCategory(household, standing, law),
      condition('in-school', student, law, answersAboutAnybody(household, 'study', 'student')),
    ],
    notes: ['amount-by-office'],
    relevant: student === true,
  };
}

/**
 * 住房救助: a category and a home that falls short; the measure of falling short is local.
 *
 * @source 《社会救助法》(2026) 第二十六条、第三十八条第二款
 */
export function housingAssistance(household: Household, standing: Standing): Ruling {
  const law = assistanceLaw('第二十六条');
  const difficult = isOneOf(household.trouble?.housing, 'unsafe', 'too-small');
  return {
    scheme: 'housing-assistance',
    requirements: [
      inCategory(household, standing, law),
      condition('housing-difficulty', difficult, law, ['trouble.housing']),
      condition('housing-rules', undefined, law, [], { notes: ['by-housing-department'] }),
    ],
    relevant: difficult === true,
  };
}

/**
 * 就业救助: a member able to work, out of work, in a 低保, near or rigid-expenditure family.
 *
 * @source 《社会救助法》(2026) 第二十七条
 */
export function employmentAssistance(household: Household, standing: Standing): Ruling {
  const law = assistanceLaw('第二十七条');
  const unemployed = anybody(household, isUnemployed, household.anyone?.unemployed);
  return {
    scheme: 'employment-assistance',
    requirements: [
      inCategory(household, standing, law, 'in-a-category-for-work', [
        'subsistence-allowance',
        'near-subsistence-family',
        'rigid-expenditure-family',
      ]),
      condition('unemployed-able', unemployed, law, answersAboutAnybody(household, 'work', 'unemployed')),
    ],
    notes: ['amount-by-office'],
    relevant: unemployed === true,
  };
}

/**
 * 受灾人员救助: whoever's basic living a natural disaster has gravely hit; no category is asked.
 *
 * @source 《社会救助法》(2026) 第二十八条、第四十九条
 */
export function disasterAssistance({ trouble = {} }: Household): Ruling {
  const law = assistanceLaw('第二十八条');
  const struck = isOneOf(trouble.event, 'natural-disaster');
  return {
    scheme: 'disaster-assistance',
    requirements: [
      condition('natural-disaster', struck, law, ['trouble.event']),
      disasterHardship(trouble, law),
    ],
    notes: ['amount-by-office'],
    relevant: struck === true,
  };
}

/** Living may be secure and the home yet ruined (因灾倒损住房恢复重建救助): then it is not a no. */
function disasterHardship({ livingInDanger, housing }: Trouble, law: Source): Condition {
  const homeStands = isOneOf(housing, 'none', 'too-small');
  const met = livingInDanger === false && homeStands !== true ? undefined : livingInDanger;
  return condition('disaster-hardship', met, law, ['trouble.livingInDanger', 'trouble.housing'], {
    notes: housing === 'unsafe' && met === undefined ? ['by-office'] : [],
  });
}

function medicalNeed(household: Household): Truth {
  const ill = anybody(household, isSeriouslyIll, household.anyone?.seriouslyIll);
  const paid = rangeOf(household.expenses?.medical);
  const paysNothing = paid.most === 0 ? true : paid.least > 0 ? false : undefined;
  return anyOf(allOf(ill), not(paysNothing));
}
