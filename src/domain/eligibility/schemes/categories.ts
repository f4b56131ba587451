import type { Household } from '../../household';
import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import { condition } from '../verdict/condition';
import type { ConditionId } from '../verdict/condition-ids';
import { anyOf, type Truth } from '../verdict/three-valued';
import type { Condition, Outcome } from '../verdict/verdict';

/** How each of the four categories stands for this household, by the rules asked before. */
export type Standing = Readonly<Partial<Record<SchemeId, Outcome>>>;

/** 特困、低保、低保边缘、刚性支出困难, with 单人户 as a way into 低保. */
export const categories: readonly SchemeId[] = [
  'extreme-poverty-support',
  'subsistence-allowance',
  'single-person-household',
  'near-subsistence-family',
  'rigid-expenditure-family',
];

/**
 * Whether the household belongs to a category from which other help follows: met where it is confirmed,
 * presumed where it is likely to be. Confirmations are shared and not examined again.
 *
 * @source 《社会救助法》(2026) 第二十四条至第二十七条; 第四十二条第二款 (确认结果信息共享互认)
 */
export function inCategory(
  household: Household,
  standing: Standing,
  law: Source,
  id: ConditionId = 'in-a-category',
  wanted: readonly SchemeId[] = categories,
): Condition {
  const { receiving } = household;
  const confirmed = receiving === undefined ? undefined : wanted.some((scheme) => receiving.includes(scheme));
  if (confirmed) return condition(id, true, law, ['receiving']);
  const met = anyOf(confirmed, ...wanted.map((scheme) => truthOf(standing[scheme])));
  return condition(id, met, law, ['receiving'], { notes: ['category-first'], presumed: true });
}

function truthOf(outcome: Outcome | undefined): Truth {
  if (outcome === undefined || outcome === 'need-more') return undefined;
  return outcome === 'likely';
}
