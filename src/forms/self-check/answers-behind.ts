import {
  type Answers,
  type AnswerValue,
  type FormPage,
  questionOf,
  unknownAnswer,
} from '@/domain/form/definition';
import { ofMember } from './family/members';
import { maxSupporters } from './family/supporters';
import { selfCheck } from './self-check';
import { tickedIn } from './steps';

/**
 * The questions behind paths of a household (`assets.savings`, `members[1].age`): those that were
 * answered; where none was, those that would have to be.
 */
export function questionsBehind(paths: readonly string[], answers: Answers): readonly string[] {
  const all = [...new Set(paths.flatMap((path) => questionsOf(path, answers)))];
  const given = all.filter((id) => answers[id] !== undefined);
  return given.length > 0 ? given : all;
}

/** The questions behind absent answers that were not asked yet, or answered with 「不知道」 in some words. */
export function questionsMissing(paths: readonly string[], answers: Answers): readonly string[] {
  const all = paths.flatMap((path) => [
    ...questionsOf(path, answers),
    ...sumsOf(path, answers),
    ...supportersBehind(path, answers),
  ]);
  return [...new Set(all)].filter((id) => isUntold(answers[id]));
}

/** 「有证，不知几级」. */
const cardOfUnknownGrade = 'card';

function isUntold(value: AnswerValue | undefined): boolean {
  return (
    value === undefined ||
    value === unknownAnswer ||
    value === cardOfUnknownGrade ||
    (Array.isArray(value) && value.includes(unknownAnswer))
  );
}

/** Every question about the sums of the kinds that were ticked. */
function sumsOf(path: string, answers: Answers): readonly string[] {
  const [, index] = /^members\[(\d+)\]\.incomes/.exec(path) ?? [];
  const kinds = index === undefined ? [] : (tickedIn(answers[`m${index}-incomes`]) ?? []);
  const ids = kinds.flatMap((kind) => ['amount', 'per', 'costs'].map((part) => `m${index}-${kind}-${part}`));
  return selfCheck.questions.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

/** What is asked about each who owes support; of who is away or cannot decide, property matters too. */
function supportersBehind(path: string, answers: Answers): readonly string[] {
  const { supporters } = answers;
  if (path !== 'supporters' || typeof supporters !== 'number') return [];
  const asked = Array.from({ length: Math.min(supporters, maxSupporters) }, (_, at) => at);
  return asked.flatMap((at) => {
    const states = tickedIn(answers[`s${at}-state`]) ?? [];
    const property = states.some((state) => turnOnProperty.includes(state)) ? ['plain'] : [];
    return ['relation', 'age', 'state', ...property].map((part) => `s${at}-${part}`);
  });
}

const turnOnProperty: readonly string[] = ['no-capacity', 'declared-missing', 'prison'];

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
  members: ['m0-age'],
  anyone: ['anyone'],
  monthlyIncome: ['monthlyIncome'],
  assets: ['things'],
  'assets.savings': ['savings', 'things'],
  'trouble.event': ['event'],
  'trouble.livingInDanger': ['living'],
  'trouble.cannotWait': ['living'],
  trouble: ['needs'],
  receiving: ['receiving'],
  'hukou.others': ['otherHukou'],
  expenses: ['medical', 'rehabilitation', 'education', 'livingCosts', 'otherCosts'],
  'expenses.living': ['livingCosts'],
  'expenses.medical': ['medical'],
  'expenses.rehabilitation': ['rehabilitation'],
  'expenses.education': ['education'],
  'expenses.other': ['otherCosts'],
  'expenses.support': ['supportPaid'],
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
  const sums = (tickedIn(answers[incomes]) ?? []).map((kind) => `m${index}-${kind}-amount`);
  return [incomes, ...sums.filter((id) => answers[id] !== undefined)];
}
