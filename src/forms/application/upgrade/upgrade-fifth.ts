import { type Answers, type DraftContent, isBlank, omitAnswers } from '@/domain/form/definition';

/** Asked of fewer people since version 5; what was told, and is no blank, keeps its place on the route. */
export const narrowedInFifth: readonly string[] = [
  'needNow',
  'phoneOf',
  'reportNumber',
  'care',
  'rehabilitation',
  'schooling',
];

const incomes = ['wages', 'pension', 'support', 'business', 'farm', 'otherIncome'];

/**
 * Version 5 has longer parts: the applicant and the members, income and costs, the trouble and the story. What an earlier
 * part of one was never asked stands empty, so that what was told behind it is still reached.
 */
export function toFifth({ answers, typing }: DraftContent): DraftContent {
  return { answers: withCosts(withFamily(withTrouble(answers))), typing };
}

function withTrouble(answers: Answers): Answers {
  const { troubles, story, wishes, reportNumber } = answers;
  if (troubles === undefined && isBlank(story)) return omitAnswers(answers, ['story']);
  if (story === undefined && wishes === undefined) return answers;
  const asked: Answers = { troubles: [], story: '', ...answers };
  return isBlank(reportNumber)
    ? { ...omitAnswers(asked, ['reportNumber']), reported: [] }
    : { ...asked, reported: ['yes'] };
}

const aboutApplicant = ['hukou', 'hukouKind', 'idNumber', 'work', 'healthConsent'];

function withFamily(answers: Answers): Answers {
  const chain = [...aboutApplicant, 'members'];
  const last = chain.reduce((found, id, at) => (answers[id] === undefined ? found : at), 0);
  const told = answers.members !== undefined && answers.healthConsent === 'agree';
  return {
    ...blanks(chain.slice(0, last)),
    ...(told && blanks(['health', 'disability', 'care'])),
    ...answers,
  };
}

function withCosts(answers: Answers): Answers {
  if (answers.medical !== undefined)
    return { ...blanks(['familyIncome', 'otherCosts', ...incomes]), ...answers };
  return answers.wages === undefined ? answers : { familyIncome: '', ...answers };
}

function blanks(questions: readonly string[]): Answers {
  return Object.fromEntries(questions.map((id) => [id, '']));
}
