import type { Household } from '../../household';
import type { Sum } from '../../household-money';
import type { AssessmentContext } from '../../standard';
import { type Amount, figureOn } from '../../standard';
import { hukouHere } from '../household/hukou';
import { plainAssets } from '../means/assets';
import { answersBehindIncome } from '../means/income-line';
import { standardsFor } from '../means/income-standards';
import { plus, type Range, rangeOf } from '../means/range';
import { surplusLess, surplusOver } from '../means/surplus';
import { condition } from '../verdict/condition';
import { assistanceLaw, rigidSpendingMeasures } from '../verdict/sources';
import type { Truth } from '../verdict/three-valued';
import type { Condition, Ruling } from '../verdict/verdict';

/**
 * 刚性支出困难家庭 (rigid-expenditure family): income per person below last year's disposable income
 * per head, property within the rules, and necessary spending over a set share of income.
 *
 * That it is in none of the better categories follows from looking at those; such a family reads
 * 「已有更合适的」. Where the town's income figure or share is not known, the condition stays unknown.
 *
 * @source 《社会救助法》(2026) 第二十二条; 民发〔2024〕57号 第四条、第五条
 */
export function rigidExpenditureFamily(household: Household, setting: AssessmentContext): Ruling {
  const law = rigidSpendingMeasures('第四条（三）');
  return {
    scheme: 'rigid-expenditure-family',
    requirements: [
      hukouHere(household, assistanceLaw('第三十七条')),
      incomeBelowDisposable(household, setting),
      ...plainAssets(household, standardsFor(household, setting), setting, law),
      spendingOverRatio(household, setting),
    ],
    relevant: told(household).some((sum) => rangeOf(sum).most > 0),
  };
}

function incomeBelowDisposable(household: Household, setting: AssessmentContext): Condition {
  const law = rigidSpendingMeasures('第四条（二）');
  const used = answersBehindIncome(household, setting.day);
  const figures = disposableIncome(household, setting);
  if (household.hukou?.place === 'elsewhere' || household.hukou?.place === 'same-city') {
    return condition('income-below-disposable-income', undefined, law, used, { notes: ['hukou-elsewhere'] });
  }
  if (figures.length === 0) {
    return condition('income-below-disposable-income', undefined, law, used, { notes: ['figure-missing'] });
  }
  const met = isBelowAll(household, figures, setting);
  return condition('income-below-disposable-income', met, law, used, { from: figures[0]?.from });
}

/** The yearly figures that may apply: the family's own kind, or both where it is not told. */
function disposableIncome({ hukou }: Household, { day, region }: AssessmentContext): readonly Amount[] {
  const { urban, rural } = region.disposableIncome;
  const wanted = hukou?.kind ? [region.disposableIncome[hukou.kind]] : [urban, rural];
  const found = wanted.map((history) => figureOn(history, day));
  return found.flatMap((figure) => figure ?? []).length === wanted.length
    ? found.flatMap((figure) => figure ?? [])
    : [];
}

function isBelowAll(household: Household, figures: readonly Amount[], setting: AssessmentContext): Truth {
  if (household.hukou?.place === undefined) return undefined;
  const over = figures.map(({ value }) => surplusLess(household, value * 100, setting));
  if (over.every(({ most }) => most < 0)) return true;
  return over.every(({ least }) => least >= 0) ? false : undefined;
}

/** 提出申请前十二个月家庭刚性支出总额占家庭总收入比例超出当地规定: over, not equal. */
function spendingOverRatio(household: Household, setting: AssessmentContext): Condition {
  const law = rigidSpendingMeasures('第四条（四）、第五条');
  const ratio = figureOn(setting.region.rigidRatio, setting.day);
  const used = [
    ...answersBehindIncome(household, setting.day),
    ...necessary.map((name) => `expenses.${name}`),
  ];
  if (!ratio) return condition('spending-over-ratio', undefined, law, used, { notes: ['figure-missing'] });
  const over = isOver(spending(household), familyIncome(household, setting), ratio.value);
  return condition('spending-over-ratio', over, law, used, { from: ratio.from });
}

/** 生活、医疗、教育、残疾康复、其他: support given to others is not among them. */
const necessary = ['living', 'medical', 'education', 'rehabilitation', 'other'] as const;

function spending({ expenses = {} }: Household): Range {
  return plus(...necessary.map((name) => rangeOf(expenses[name])));
}

function told({ expenses = {} }: Household): readonly Sum[] {
  return necessary.flatMap((name) => expenses[name] ?? []);
}

/** 家庭总收入 in a year, nothing taken off: its surplus over a line of nothing. */
function familyIncome(household: Household, setting: AssessmentContext): Range {
  const { least, most } = surplusOver(household, 0, setting);
  return { least: Math.max(0, least) / 100, most: most / 100 };
}

function isOver(spent: Range, income: Range, percent: number): Truth {
  if (spent.least * 100 > income.most * percent) return true;
  return spent.most * 100 <= income.least * percent ? false : undefined;
}
