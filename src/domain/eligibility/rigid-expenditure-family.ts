import type { Household } from '../household';
import { type Amount, figureOn } from '../standard';
import { plainAssets } from './assets';
import { condition } from './condition';
import { hukouHere } from './hukou';
import { answersBehindIncome } from './income-line';
import { standardsFor } from './lines';
import { plus, type Range, rangeOf } from './range';
import type { Setting } from './setting';
import { assistanceLaw, rigidSpendingMeasures } from './sources';
import { surplusOver } from './surplus';
import type { Truth } from './three-valued';
import type { Condition, Ruling } from './verdict';

/**
 * 刚性支出困难家庭 (rigid-expenditure family): income per person below last year's disposable income
 * per head, property within the rules, and necessary spending over a set share of income.
 *
 * That it is in none of the better categories follows from looking at those; such a family reads
 * 「已有更合适的」. Where the town's income figure or share is not known, the condition stays unknown.
 *
 * @source 《社会救助法》(2026) 第二十二条; 民发〔2024〕57号 第四条、第五条
 */
export function rigidExpenditureFamily(household: Household, setting: Setting): Ruling {
  const law = rigidSpendingMeasures('第四条（三）');
  return {
    scheme: 'rigid-expenditure-family',
    requirements: [
      hukouHere(household, assistanceLaw('第三十七条')),
      incomeBelowDisposable(household, setting),
      ...plainAssets(household, standardsFor(household, setting), setting, law),
      spendingOverRatio(household, setting),
    ],
    relevant: Object.values(household.expenses ?? {}).some((sum) => rangeOf(sum).most > 0),
  };
}

function incomeBelowDisposable(household: Household, setting: Setting): Condition {
  const law = rigidSpendingMeasures('第四条（二）');
  const used = answersBehindIncome(household);
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
function disposableIncome({ hukou }: Household, { day, region }: Setting): readonly Amount[] {
  const { urban, rural } = region.disposableIncome;
  const wanted = hukou?.kind ? [region.disposableIncome[hukou.kind]] : [urban, rural];
  const found = wanted.map((history) => figureOn(history, day));
  return found.flatMap((figure) => figure ?? []).length === wanted.length
    ? found.flatMap((figure) => figure ?? [])
    : [];
}

function isBelowAll(household: Household, figures: readonly Amount[], { day }: Setting): Truth {
  if (household.hukou?.place === undefined) return undefined;
  const over = figures.map(({ value }) => surplusOver(household, value * 100, day));
  if (over.every(({ most }) => most < 0)) return true;
  return over.every(({ least }) => least >= 0) ? false : undefined;
}

/** 提出申请前十二个月家庭刚性支出总额占家庭总收入比例超出当地规定: over, not equal. */
function spendingOverRatio(household: Household, setting: Setting): Condition {
  const law = rigidSpendingMeasures('第四条（四）、第五条');
  const ratio = figureOn(setting.region.rigidRatio, setting.day);
  const used = [...answersBehindIncome(household), 'expenses'];
  if (!ratio) return condition('spending-over-ratio', undefined, law, used, { notes: ['figure-missing'] });
  const over = isOver(spending(household), familyIncome(household, setting), ratio.value);
  return condition('spending-over-ratio', over, law, used, { from: ratio.from });
}

function spending({ expenses = {} }: Household): Range {
  const { living, medical, education, rehabilitation, other } = expenses;
  return plus(...[living, medical, education, rehabilitation, other].map(rangeOf));
}

/** Income of the family in a year: its surplus over a line of nothing. */
function familyIncome(household: Household, { day }: Setting): Range {
  const { least, most } = surplusOver(household, 0, day);
  return { least: Math.max(0, least) / 100, most: most / 100 };
}

function isOver(spent: Range, income: Range, percent: number): Truth {
  if (spent.least * 100 > income.most * percent) return true;
  return spent.most * 100 <= income.least * percent ? false : undefined;
}
