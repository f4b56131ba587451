import type { Household } from '../household';
import type { Source } from '../source';
import { ageOf, anybody } from './person';
import type { Setting } from './setting';
import { allowanceMeasures, rigidSpendingMeasures } from './sources';
import { allOf, anyOf, atLeast, isOneOf, not, type Truth } from './three-valued';

export interface Review {
  /** Months between two reviews; two numbers where the answers do not say which. */
  readonly everyMonths: readonly number[];
  readonly source: Source;
}

/**
 * 定期核查 of a 低保 family: every year where little changes, every half year where income varies and
 * somebody can work. Chongqing's regulation of 2016 has shorter turns for the unemployed; the later
 * national rule is followed.
 *
 * @source 民发〔2021〕57号 第三十一条第二款
 */
export function allowanceReview(household: Household, { day }: Setting): Review {
  const canWork = anybody(
    household,
    (person): Truth => {
      const age = ageOf(person, day);
      const listed = isOneOf(person.work, 'employed', 'unemployed');
      return anyOf(listed, allOf(atLeast(age, 16), not(atLeast(age, 60)), not(person.lostAbilityToWork)));
    },
    household.anyone?.unemployed === true ? true : undefined,
  );
  const everyMonths = canWork === undefined ? [6, 12] : [canWork ? 6 : 12];
  return { everyMonths, source: allowanceMeasures('第三十一条第二款') };
}

/**
 * 有效期 of a 刚性支出困难家庭: twelve months as a rule, then a new application.
 *
 * @source 民发〔2024〕57号 第十条
 */
export const rigidExpenditureValidity: Review = {
  everyMonths: [12],
  source: rigidSpendingMeasures('第十条'),
};
