import type { Answers, AnswerValue } from '@/domain/form/definition';
import { isOneByOne } from './family/family';
import { tickedIn } from './steps';

/** Income as an application asks it: the sum of all, or, told one by one, the sum of each kind. */
export function incomeCarried(answers: Answers): Readonly<Record<string, AnswerValue | undefined>> {
  const { monthlyIncome, people } = answers;
  if (monthlyIncome !== undefined) return { familyIncome: monthlyIncome };
  if (!isOneByOne(answers)) return {};
  const lists = Array.from({ length: Number(people) }, (_, index) => tickedIn(answers[`m${index}-incomes`]));
  if (lists.includes(undefined)) return {};
  const incomes = lists.flatMap((kinds, index) =>
    (kinds ?? []).map((kind) => incomeOf(answers, index, kind)),
  );
  return {
    familyIncome: '',
    ...Object.fromEntries(
      fields.map((field) => [field, sumOf(incomes.filter((one) => one.field === field))]),
    ),
  };
}

const fields = ['wages', 'pension', 'support', 'business', 'farm', 'otherIncome'] as const;
type Field = (typeof fields)[number];

const fieldOf: Readonly<Record<string, Field>> = {
  wage: 'wages',
  pension: 'pension',
  'basic-pension': 'pension',
  'old-age-allowance': 'pension',
  support: 'support',
  business: 'business',
  farm: 'farm',
};

interface Told {
  readonly field: Field;
  /** Whole 分 over the field's own time; `undefined` is not known. */
  readonly amount: number | undefined;
}

/** Farming is asked for a year, everything else for a month; what it cost comes off. */
function incomeOf(answers: Answers, index: number, kind: string): Told {
  const own = (name: string): AnswerValue | undefined => answers[`m${index}-${kind}-${name}`];
  const [amount, costs, per] = [own('amount'), own('costs'), own('per')];
  const field = fieldOf[kind] ?? 'otherIncome';
  if (typeof amount !== 'number' || (per !== 'month' && per !== 'year')) return { field, amount: undefined };
  const left = Math.max(0, amount - (typeof costs === 'number' ? costs : 0));
  const months = { month: 1, year: 12 };
  const wanted = field === 'farm' ? 'year' : 'month';
  return { field, amount: Math.round((left * months[wanted]) / months[per]) };
}

/** Empty where nobody has this kind. */
function sumOf(told: readonly Told[]): AnswerValue {
  if (told.length === 0) return '';
  return told.reduce<AnswerValue>(
    (sum, { amount }) => (typeof sum === 'number' && amount !== undefined ? sum + amount : 'unknown'),
    0,
  );
}
