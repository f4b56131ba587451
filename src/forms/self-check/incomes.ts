import type { FieldError } from '@/domain/failure';
import type { Answers, Question } from '@/domain/form/definition';
import type { IncomeKind } from '@/domain/household';
import { oneOrNone, type Step, ticked } from './steps';

/** Kinds whose sum is asked, in the order shown. */
export const measuredKinds = [
  'wage',
  'farm',
  'business',
  'pension',
  'basic-pension',
  'old-age-allowance',
  'support',
  'property',
  'disability-subsidy',
  'other',
] as const satisfies readonly IncomeKind[];

/**
 * 救助款物, and with it all that no rule counts (奖学金, 优抚, 计生奖励, 见义勇为, 儿童补贴): one tick, no sum.
 */
export const leftOutKinds = ['social-assistance'] as const satisfies readonly IncomeKind[];

/** Where what it cost comes off what came in. */
export const kindsWithCosts: readonly string[] = ['farm', 'business'];

const grownUp: readonly string[] = ['wage', 'business', 'pension', 'basic-pension', 'old-age-allowance'];

/** The incomes of one member: which kinds, then each sum with its time. */
export function incomeSteps(index: number, isMember: (answers: Answers) => boolean): readonly Step[] {
  const incomes = `m${index}-incomes`;
  const several = oneOrNone(incomes);
  const kinds: Step = {
    id: incomes,
    questions: [
      { id: incomes, kind: 'choices', options: [...measuredKinds, ...leftOutKinds, 'none', 'unknown'] },
    ],
    asked: isMember,
    check: (answers) => [...several(answers), ...tooYoung(index, answers)].slice(0, 1),
  };
  return [kinds, ...measuredKinds.map((kind) => sumOf(index, kind, isMember))];
}

function sumOf(index: number, kind: string, isMember: (answers: Answers) => boolean): Step {
  const id = `m${index}-${kind}`;
  const amount = (name: string): Question => ({ id: `${id}-${name}`, kind: 'amount', unknown: true });
  const per: Question = { id: `${id}-per`, kind: 'choice', options: ['month', 'year', 'unknown'] };
  return {
    id,
    questions: [amount('amount'), per, ...(kindsWithCosts.includes(kind) ? [amount('costs')] : [])],
    asked: (answers) => isMember(answers) && (ticked(answers[`m${index}-incomes`])?.includes(kind) ?? false),
  };
}

/** Five years old and retired: one of the two is a slip. */
function tooYoung(index: number, answers: Answers): readonly FieldError[] {
  const age = answers[`m${index}-age`];
  const found = ticked(answers[`m${index}-incomes`])?.some((kind) => grownUp.includes(kind));
  return found && typeof age === 'number' && age < 16
    ? [{ question: `m${index}-incomes`, code: 'too-young-for-work' }]
    : [];
}
