import type { Household } from '../household';
import { fen } from '../money';
import type { Standards } from './lines';
import type { Setting } from './setting';
import { headcount, mostPeople, surplus } from './surplus';
import type { Benefit, State } from './verdict';

/**
 * 按实际差额: 低保标准 × 人数 − 家庭收入, from the least to the most the answers leave possible.
 *
 * Multiplied before anything is divided and rounded half up to the 分 once, at the end.
 *
 * @source 《社会救助法》(2026) 第十八条第二款; 民发〔2021〕57号 第二十三条; 重庆条例(2016) 第二十条
 */
export function byDifference(
  household: Household,
  standards: Standards,
  { day }: Setting,
  income: State,
): Benefit | undefined {
  const people = headcount(household, day);
  if (people.most === 0 || people.most > mostPeople || (!household.members && !household.people))
    return undefined;
  const low = standards.lowest;
  const high = income === 'met' ? standards.highest : higher(standards);
  const shortest = surplus(household, { monthly: low.value, percent: 100 }, day).most;
  const longest = surplus(household, { monthly: high.value, percent: 100 }, day).least;
  const whole = high.value * people.most;
  if (clip(-longest, whole) === 0) return undefined;
  return {
    least: fen(clip(-shortest, whole)),
    most: fen(clip(-longest, whole)),
    per: 'month',
    whole: 'household',
    formula: 'by-difference',
    standard: low.value,
    standardAtMost: high.value,
    people: people.least,
    peopleAtMost: people.most,
    source: low.source,
    from: low.from,
    mayHaveChanged: standards.mayHaveRisen,
  };
}

function higher({ highest, ceiling }: Standards) {
  return ceiling.value > highest.value ? ceiling : highest;
}

/** 1/1200 分 to 分, half up, between nothing and the whole standard. */
function clip(twelveHundredths: number, whole: number): number {
  if (twelveHundredths <= 0) return 0;
  return Math.min(whole, Math.floor((twelveHundredths + 600) / 1200));
}
