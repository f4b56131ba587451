import type { Household } from '../../household';
import type { AssessmentContext } from '../../standard';
import { figureOn } from '../../standard';
import { hukouHere } from '../household/hukou';
import { plainAssets } from '../means/assets';
import { answersBehindIncome, incomeBelow } from '../means/income-line';
import { standardsFor } from '../means/income-standards';
import { condition } from '../verdict/condition';
import { allowanceMeasures, assistanceLaw } from '../verdict/sources';
import type { Condition, Ruling } from '../verdict/verdict';

/**
 * 最低生活保障边缘家庭 (near-subsistence family): income per person below a multiple of the 低保
 * standard, property within the rules. A family that 低保 itself would take reads 「已有更合适的」.
 *
 * @source 《社会救助法》(2026) 第二十一条; 民发〔2021〕57号 第八条第二款 (一般 1.5 倍)
 */
export function nearSubsistenceFamily(household: Household, setting: AssessmentContext): Ruling {
  return {
    scheme: 'near-subsistence-family',
    requirements: [hukouHere(household, assistanceLaw('第三十七条')), ...nearConditions(household, setting)],
  };
}

/** The conditions that make a near-subsistence family; 单人户 asks them too. */
export function nearConditions(household: Household, setting: AssessmentContext): readonly Condition[] {
  const law = assistanceLaw('第二十一条');
  const standards = standardsFor(household, setting);
  return [nearIncome(household, setting), ...plainAssets(household, standards, setting, law)];
}

function nearIncome(household: Household, setting: AssessmentContext): Condition {
  const multiple = figureOn(setting.region.nearMultiple, setting.day);
  if (!multiple) {
    const law = allowanceMeasures('第八条第二款');
    return condition('income-below-near-line', undefined, law, answersBehindIncome(household, setting.day), {
      notes: ['figure-missing'],
    });
  }
  return incomeBelow(household, standardsFor(household, setting), setting, {
    id: 'income-below-near-line',
    law: multiple.source,
    percent: multiple.value,
    notes: ['multiple-set-by-province'],
  });
}
