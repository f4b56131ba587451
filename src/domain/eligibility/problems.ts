import type { Day } from '../dates';
import type { Household, Person } from '../household';
import type { Income, Sum } from '../household-money';
import { maxFen } from '../money';
import { ageOf } from './household/person';
import { maxPeople } from './means/surplus';

/** What is wrong with an answer; content/messages has a sentence for each. */
export const problemCodes = [
  'no-people',
  'too-many-people',
  'not-a-whole-number',
  'sum-not-possible',
  'sum-reversed',
  'age-not-possible',
  'born-in-future',
  'too-young-for-work',
  'no-applicant',
  'two-applicants',
  'two-spouses',
  'applicant-away',
  'period-missing',
] as const;

export type HouseholdProblemCode = (typeof problemCodes)[number];

export interface HouseholdProblem {
  /** Path of the answer, `members[1].age`. */
  readonly path: string;
  readonly code: HouseholdProblemCode;
  /** Whether no verdict may be given before it is mended; else the answer just counts as not known. */
  readonly blocks: boolean;
}

const oldest = 130;

/**
 * Answers that cannot be: absurd sums, contradictions, a birthday to come. While one of them blocks,
 * `assess` gives `need-more` for everything but emergencies: a slip must not become a verdict.
 */
export function problemsIn(household: Household, day: Day): readonly HouseholdProblem[] {
  const members = household.members ?? [];
  return [
    ...peopleProblems(household),
    ...members.flatMap((person, index) => personProblems(person, `members[${index}]`, day)),
    ...(household.supporters ?? []).flatMap(({ age, monthlyIncome }, index) => [
      ...ageProblem(age, `supporters[${index}].age`),
      ...sumProblem(monthlyIncome, `supporters[${index}].monthlyIncome`),
    ]),
    ...sumProblem(household.monthlyIncome, 'monthlyIncome'),
    ...sumProblem(household.assets?.savings, 'assets.savings'),
    ...Object.entries(household.expenses ?? {}).flatMap(([name, sum]) => sumProblem(sum, `expenses.${name}`)),
    ...countProblem(household.assets?.homes, 'assets.homes', 0),
  ];
}

function peopleProblems({ members, people }: Household): readonly HouseholdProblem[] {
  if (!members) return countProblem(people, 'people', 1);
  if (members.length === 0) return [blocking('members', 'no-people')];
  if (members.length > maxPeople) return [blocking('members', 'too-many-people')];
  const selves = members.filter(({ relation }) => relation === 'self');
  if (selves.length > 1) return [blocking('members', 'two-applicants')];
  if (selves.length === 0 && members.every(({ relation }) => relation !== undefined)) {
    return [blocking('members', 'no-applicant')];
  }
  const spouses = members.filter(({ relation }) => relation === 'spouse');
  return spouses.length > 1 ? [blocking('members', 'two-spouses')] : [];
}

function countProblem(count: number | undefined, path: string, fewest: number): readonly HouseholdProblem[] {
  if (count === undefined) return [];
  if (!Number.isInteger(count)) return [blocking(path, 'not-a-whole-number')];
  if (count < fewest) return [blocking(path, 'no-people')];
  return count > maxPeople ? [blocking(path, 'too-many-people')] : [];
}

function personProblems(person: Person, path: string, day: Day): readonly HouseholdProblem[] {
  const age = ageOf(person, day);
  const born =
    person.born !== undefined && person.born > day ? [blocking(`${path}.born`, 'born-in-future')] : [];
  return [
    ...(born.length > 0 ? born : ageProblem(age, `${path}.age`)),
    ...(person.relation === 'self' ? applicantProblem(person, path) : []),
    ...(person.incomes ?? []).flatMap((income, index) =>
      incomeProblems(income, age, `${path}.incomes[${index}]`),
    ),
  ];
}

function applicantProblem({ status }: Person, path: string): readonly HouseholdProblem[] {
  const away = status === 'prison' || status === 'compulsory-treatment' || status === 'declared-missing';
  return away ? [blocking(`${path}.status`, 'applicant-away')] : [];
}

function ageProblem(age: number | undefined, path: string): readonly HouseholdProblem[] {
  if (age === undefined) return [];
  if (!Number.isInteger(age)) return [blocking(path, 'not-a-whole-number')];
  return age < 0 || age > oldest ? [blocking(path, 'age-not-possible')] : [];
}

/** Five years old and retired: wages, trade and pensions begin at 16. */
function incomeProblems(income: Income, age: number | undefined, path: string): readonly HouseholdProblem[] {
  const adultKinds: readonly Income['kind'][] = [
    'wage',
    'business',
    'pension',
    'basic-pension',
    'old-age-allowance',
  ];
  const young = age !== undefined && age < 16 && adultKinds.includes(income.kind) && income.amount !== 0;
  return [
    ...(young ? [blocking(`${path}.kind`, 'too-young-for-work')] : []),
    ...(income.amount !== undefined && income.per === undefined
      ? [{ path: `${path}.per`, code: 'period-missing' as const, blocks: false }]
      : []),
    ...sumProblem(income.amount, `${path}.amount`),
    ...sumProblem(income.costs, `${path}.costs`),
  ];
}

function sumProblem(sum: Sum | undefined, path: string): readonly HouseholdProblem[] {
  if (sum === undefined) return [];
  const [least, most] = typeof sum === 'number' ? [sum, sum] : [sum.least ?? 0, sum.most ?? maxFen];
  const possible = [least, most].every(
    (value) => Number.isSafeInteger(value) && value >= 0 && value <= maxFen,
  );
  if (!possible) return [blocking(path, 'sum-not-possible')];
  return least > most ? [blocking(path, 'sum-reversed')] : [];
}

function blocking(path: string, code: HouseholdProblemCode): HouseholdProblem {
  return { path, code, blocks: true };
}
