import type { Household } from '../../household';
import type { Income, IncomeKind } from '../../household-money';
import type { AssessmentContext } from '../../standard';
import type { MoreReason } from '../verdict/verdict';
import { illnessCostsMayCount, untoldIllnessCosts } from './deductions';
import { isDetailed } from './income';
import type { ApplicableStandards } from './income-standards';
import { isExact, rangeOf } from './range';
import { headcount } from './surplus';
import { mayHoldPensions } from './total';
import { treatmentOf } from './what-counts-as-income';

/** What would have to be so for a family to get more than the plain calculation, the likeliest first. */
export function reasonsForMore(
  household: Household,
  { lowest, highest }: ApplicableStandards,
  context: AssessmentContext,
): readonly MoreReason[] {
  const incomes = household.members?.flatMap((person) => person.incomes ?? []) ?? [];
  const untold = untoldIllnessCosts(household).length > 0;
  const costs = illnessCostsMayCount(household);
  const unclear = (...kinds: readonly IncomeKind[]) =>
    incomes.some(
      ({ kind }) => kinds.includes(kind) && treatmentOf(kind, 'family', context.day).counts === 'unclear',
    );
  const found: readonly (readonly [MoreReason, boolean])[] = [
    ['illness-costs', costs && !untold],
    ['illness-costs-not-told', costs && untold],
    [
      'basic-pension',
      unclear('basic-pension') || (!isDetailed(household) && mayHoldPensions(household, context.day)),
    ],
    ['allowance', unclear('old-age-allowance', 'disability-subsidy')],
    ['support-paid', household.expenses?.support !== undefined && household.expenses.support !== 0],
    ['work-costs', incomes.some(({ kind, costs: own }) => kind === 'wage' && own !== undefined)],
    ['members', !isExact(headcount(household, context.day))],
    ['tier', lowest !== highest],
    [
      'income-open',
      isDetailed(household) ? !incomes.every(isPlain) : !isExact(rangeOf(household.monthlyIncome)),
    ],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function isPlain({ amount, per, costs }: Income): boolean {
  return per !== undefined && isExact(rangeOf(amount)) && (costs === undefined || isExact(rangeOf(costs)));
}
