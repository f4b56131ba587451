import { type Answers, isBlank } from '@/domain/form/definition';
import { isRecord } from '@/domain/form/records';
import { anyoneUnder14 } from './ages';

/**
 * Answers of version 1 as version 2 means them. New questions that stand between old answers are taken as left
 * blank, put off or not known, never as a consent; nothing that was said is lost.
 */
export function upgradeApplication(answers: Answers, from: number): Answers {
  return from < 2 ? withNewQuestions(answers) : answers;
}

function withNewQuestions(answers: Answers): Answers {
  const { members } = answers;
  const moved: Answers = {
    ...(answers.authority !== undefined && { whyHelped: '' }),
    ...(answers.receiving !== undefined && { reportNumber: '' }),
    ...answers,
    ...(Array.isArray(members) && {
      members: members.map((one) =>
        isRecord(one) && 'memberIncome' in one ? { incomeFrom: [], ...one } : one,
      ),
    }),
  };
  return { ...childAnswers(moved), ...withoutIdle(withoutNoSupporters(moved)) };
}

/** Whoever owes support was asked of everybody before; an empty list says nothing. */
function withoutNoSupporters(answers: Answers): Answers {
  if (!isBlank(answers.supporters)) return answers;
  const { supporters: _, ...rest } = answers;
  return rest;
}

/** With nobody who may be under 14, what was said about children has no question any more. */
function withoutIdle(answers: Answers): Answers {
  if (anyoneUnder14(answers) !== 'no') return answers;
  const { youngChild: _, guardian: __, ...rest } = answers;
  return rest;
}

/** Whether a child under 14 is among them was asked with the members before, and now with the declaration. */
function childAnswers(answers: Answers): Answers {
  const child = answers.kin === undefined ? 'no' : anyoneUnder14(answers);
  if (child === 'yes') return { guardian: 'later' };
  if (child === 'no') return {};
  return answers.youngChild === 'yes' ? { guardian: 'later' } : { youngChild: 'unknown' };
}
