import type { Household } from '../../household';
import type { AssessmentContext, RegionFigures } from '../../standard';
import { anybody, isDisabled, isSeriouslyIll } from '../household/person';
import { anyOf, type Truth } from '../verdict/three-valued';
import { plus, type Range, rangeOf, zero, zeroOrMore } from './range';

/**
 * 因残疾、患重病等增加的刚性支出: what the street may take off the family's income in a year, from
 * nothing up to all that illness and rehabilitation cost. Nothing, where nobody is ill or disabled; of
 * costs not told no more than a truthful answer could be.
 *
 * @source 民发〔2021〕57号 第十三条第三款 (「可按规定适当扣减」; how much is a local rule not read here)
 */
export function possibleDeduction(household: Household, { region }: AssessmentContext): Range {
  if (isHardHit(household) === false) return zero;
  const { medical, rehabilitation } = household.expenses ?? {};
  const told = [medical, rehabilitation].flatMap((sum) => (sum === undefined ? [] : [rangeOf(sum)]));
  const { most } = plus(...told);
  return zeroOrMore({
    least: 0,
    most: Number.isFinite(most) ? most + untoldDeduction(household, region) : region.triage.mostIllnessCosts,
  });
}

/** How much of that rests on costs not told at all. */
export function untoldDeduction(household: Household, { triage }: RegionFigures): number {
  return untoldIllnessCosts(household).length > 0 ? triage.mostIllnessCosts : 0;
}

/** Whether costs of illness or care may be taken off at all. */
export function illnessCostsMayCount(household: Household): boolean {
  const { medical, rehabilitation } = household.expenses ?? {};
  return isHardHit(household) !== false && plus(rangeOf(medical), rangeOf(rehabilitation)).most > 0;
}

/** The answers about costs of illness and care that are absent, where such costs may be taken off. */
export function untoldIllnessCosts(household: Household): readonly string[] {
  if (isHardHit(household) === false) return [];
  return (['medical', 'rehabilitation'] as const)
    .filter((name) => household.expenses?.[name] === undefined)
    .map((name) => `expenses.${name}`);
}

function isHardHit(household: Household): Truth {
  return anyOf(
    anybody(household, isDisabled, household.anyone?.disabled),
    anybody(household, isSeriouslyIll, household.anyone?.seriouslyIll),
  );
}

/**
 * 转移性支出, 赡养费 given to people outside: it comes off what was received in the same way for certain;
 * whether it also comes off other income is not written.
 *
 * @source 民发〔2021〕57号 第十三条第一款（四） (转移净收入指转移性收入扣减转移性支出之后的收入)
 */
export function supportPaid({ expenses }: Household, transfers: Range): Range {
  if (expenses?.support === undefined) return zero;
  const paid = rangeOf(expenses.support);
  return { least: Math.min(paid.least, transfers.least), most: paid.most };
}
