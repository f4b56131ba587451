import { type Answers, type FormPage, questionOf } from '@/domain/form/definition';
import { ofMember } from './members';
import { selfCheck } from './self-check';
import { ticked } from './steps';

/**
 * The questions behind paths of a household (`assets.savings`, `members[1].age`): those that were
 * answered; where none was, those that would have to be.
 */
export function questionsBehind(paths: readonly string[], answers: Answers): readonly string[] {
  const all = [...new Set(paths.flatMap((path) => questionsOf(path, answers)))];
  const given = all.filter((id) => answers[id] !== undefined);
  return given.length > 0 ? given : all;
}

/** The page that asks a question. */
export function pageAsking(question: string): FormPage | undefined {
  questionOf(selfCheck, question);
  return selfCheck.pages.find(({ questions }) => questions.includes(question));
}

function questionsOf(path: string, answers: Answers): readonly string[] {
  const inside = /^members\[(\d+)\]\.?(\w*)/.exec(path);
  if (inside) return ofPerson(Number(inside[1]), inside[2] ?? '', answers);
  if (path.startsWith('supporters[')) return ['supporters'];
  const [group = path] = path.split('.');
  return byPath[path] ?? byPath[group] ?? [];
}

const byPath: Readonly<Record<string, readonly string[]>> = {
  hukou: ['hukou'],
  people: ['people'],
  members: ['people'],
  anyone: ['anyone'],
  monthlyIncome: ['monthlyIncome'],
  assets: ['things'],
  'assets.savings': ['savings'],
  'trouble.event': ['event'],
  'trouble.livingInDanger': ['living'],
  'trouble.cannotWait': ['living'],
  trouble: ['needs'],
  receiving: ['receiving'],
  expenses: ['medical', 'rehabilitation', 'education', 'livingCosts', 'otherCosts'],
  'expenses.living': ['livingCosts'],
  'expenses.medical': ['medical'],
  'expenses.rehabilitation': ['rehabilitation'],
  'expenses.education': ['education'],
  'expenses.other': ['otherCosts'],
  supporters: ['supporters'],
};

const ofOne: Readonly<Record<string, readonly string[]>> = {
  relation: ['relation'],
  age: ['age'],
  born: ['age'],
  livesTogether: ['together'],
  study: ['study'],
  dependent: ['dependent'],
  status: ['status'],
  married: ['married'],
  clergyYearsAway: ['clergyYears'],
  disability: ['disability', 'disabilityKind'],
  illness: ['illness'],
  bedridden: ['bedridden'],
  lostAbilityToWork: ['lost'],
  work: ['work'],
  selfCare: ['care'],
  parents: ['father', 'mother'],
};

function ofPerson(index: number, field: string, answers: Answers): readonly string[] {
  if (field === 'incomes') return incomesOf(index, answers);
  if (index === 0 && field === 'relation') return ['people'];
  return (ofOne[field] ?? ['age']).map((name) => ofMember(index, name));
}

/** Which kinds, and each sum that was asked. */
function incomesOf(index: number, answers: Answers): readonly string[] {
  const incomes = `m${index}-incomes`;
  const sums = (ticked(answers[incomes]) ?? []).map((kind) => `m${index}-${kind}-amount`);
  return [incomes, ...sums.filter((id) => answers[id] !== undefined)];
}
