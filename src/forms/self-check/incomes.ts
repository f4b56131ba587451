import type { FieldError } from '@/domain/failure';
import type { Answers, Question } from '@/domain/form/definition';
import type { IncomeKind } from '@/domain/household-money';
import { oneOrNone, type SelfCheckStep, tickedIn } from './steps';

/** Kinds whose sum is asked, in the order shown. */
export const measuredKinds = [
  'wage',
  'farm',
  'pension',
  'basic-pension',
  'business',
  'old-age-allowance',
  'support',
  'property',
  'disability-subsidy',
  'transfer',
  'other',
] as const satisfies readonly IncomeKind[];

/**
 * Kinds that 低保 leaves out. For 特困 only 优抚金 is on its list: of the others the sum is asked where
 * somebody may come under it.
 */
export const leftOutKinds = [
  'merit',
  'family-planning-award',
  'scholarship',
  'social-assistance',
] as const satisfies readonly IncomeKind[];

/** Kinds that few people have; they stand last among those that are measured. */
const rareKinds: readonly string[] = measuredKinds.slice(measuredKinds.indexOf('business'));

/** Where what it cost comes off what came in. */
export const kindsWithCosts: readonly string[] = ['farm', 'business'];

const grownUp: readonly string[] = ['wage', 'business', 'pension', 'basic-pension', 'old-age-allowance'];

/** The incomes of one member: which kinds, then each sum with its time. */
export function incomeSteps(
  index: number,
  isMember: (answers: Answers) => boolean,
): readonly SelfCheckStep[] {
  const incomes = `m${index}-incomes`;
  const several = oneOrNone(incomes);
  const kinds: SelfCheckStep = {
    id: incomes,
    questions: [
      {
        id: incomes,
        kind: 'choices',
        options: [...measuredKinds, ...leftOutKinds, 'none', 'unknown'],
        rare: [...rareKinds, ...leftOutKinds],
      },
    ],
    asked: isMember,
    check: (answers) => [...several(answers), ...tooYoung(index, answers)].slice(0, 1),
  };
  const mayBeSupported = (answers: Answers): boolean => isMember(answers) && mayNotWork(index, answers);
  return [
    kinds,
    ...measuredKinds.flatMap((kind) => sumOf(index, kind, isMember)),
    ...leftOutKinds.filter((kind) => kind !== 'merit').flatMap((kind) => sumOf(index, kind, mayBeSupported)),
  ];
}

/** What came in and over which time; on a page of its own what it cost. */
function sumOf(
  index: number,
  kind: string,
  isMember: (answers: Answers) => boolean,
): readonly SelfCheckStep[] {
  const id = `m${index}-${kind}`;
  const amount = (name: string): Question => ({ id: `${id}-${name}`, kind: 'amount', unknown: true });
  const per: Question = { id: `${id}-per`, kind: 'choice', options: ['month', 'year', 'unknown'] };
  const asked = (answers: Answers): boolean =>
    isMember(answers) && (tickedIn(answers[`m${index}-incomes`])?.includes(kind) ?? false);
  const costs = { id: `${id}-costs`, questions: [amount('costs')], asked };
  return [
    { id, questions: [amount('amount'), per], asked },
    ...(kindsWithCosts.includes(kind) ? [costs] : []),
  ];
}

/** 无劳动能力 as far as the answers go: old, a child, or disabled. */
function mayNotWork(index: number, answers: Answers): boolean {
  const age = answers[`m${index}-age`];
  const disabled = String(answers[`m${index}-disability`] ?? '').includes('card');
  return disabled || typeof age !== 'number' || age >= 60 || age < 16;
}

/** Five years old and retired: one of the two is a slip. */
function tooYoung(index: number, answers: Answers): readonly FieldError[] {
  const age = answers[`m${index}-age`];
  const found = tickedIn(answers[`m${index}-incomes`])?.some((kind) => grownUp.includes(kind));
  return found && typeof age === 'number' && age < 16
    ? [{ question: `m${index}-incomes`, code: 'too-young-for-work' }]
    : [];
}
