import { type Answers, type DraftContent, isBlank } from '@/domain/form/definition';
import { isRecord, type RecordAnswers, recordsOf } from '@/domain/form/records';
import { anyoneUnder14 } from '../family/ages';
import { needsGuardian } from '../family/guardians';
import { asksSupporters } from '../family/supporters';
import { toFifth } from './upgrade-fifth';
import { upgradePapers } from './upgrade-papers';

/**
 * Answers of an earlier version as today's means them. New questions that stand between old answers are taken as left
 * blank, put off or not known, never as a consent; nothing that was said is lost.
 */
export function upgradeApplication(saved: DraftContent, from: number): DraftContent {
  const second = from < 2 ? toSecond(saved) : saved;
  const third = from < 3 ? toThird(second) : second;
  const fourth = from < 4 ? toFourth(third) : third;
  return from < 5 ? toFifth(fourth) : fourth;
}

function toSecond(saved: DraftContent): DraftContent {
  const { answers, typing } = upgradePapers(saved);
  return { answers: withNewQuestions(withIncomeKinds(answers)), typing: withIncomeKinds(typing) };
}

/** Version 3 asks about each member's health: of those told about before, it is taken as not asked. */
function toThird({ answers, typing }: DraftContent): DraftContent {
  const untold = (one: RecordAnswers): RecordAnswers =>
    'incomeFrom' in one ? { memberHealthConsent: '', ...one } : one;
  return { answers: withMembers(answers, untold), typing: withMembers(typing, untold) };
}

/** Version 4 asks whoever is 14 to 17 too, and for the guardian beside a child's own word: both are taken as put off. */
function toFourth({ answers, typing }: DraftContent): DraftContent {
  const { meansCheck, applicantAge } = answers;
  const guardian: Answers = needsGuardian(meansCheck, applicantAge) ? { meansGuardian: 'later' } : {};
  return {
    answers: { ...guardian, ...withMembers(answers, withMinorLater) },
    typing: withMembers(typing, withMinorLater),
  };
}

function withMinorLater(one: RecordAnswers): RecordAnswers {
  return one.memberAge === 'under-18' && 'incomeFrom' in one ? { agrees: 'later', ...one } : one;
}

function withMembers(answers: Answers, change: (one: RecordAnswers) => RecordAnswers): Answers {
  const { members } = answers;
  if (!Array.isArray(members)) return answers;
  return { ...answers, members: members.map((one) => (isRecord(one) ? change(one) : one)) };
}

function withNewQuestions(answers: Answers): Answers {
  const moved: Answers = {
    ...(answers.authority !== undefined && { whyHelped: '' }),
    ...(answers.receiving !== undefined && { reportNumber: '' }),
    ...(hasUnnamedChild(answers) && { applicantAge: 'unknown' }),
    ...answers,
  };
  return { ...childAnswers(moved), ...withoutIdle(withoutNoSupporters(moved)) };
}

/** What kinds of income a member has was not asked before. */
function withIncomeKinds(answers: Answers): Answers {
  return withMembers(answers, (one) => ('memberIncome' in one ? { incomeFrom: [], ...one } : one));
}

/** A child under 14 while no member was named: it may be the applicant. */
function hasUnnamedChild({ youngChild, members }: Answers): boolean {
  return youngChild === 'yes' && recordsOf(members).length === 0;
}

/** Whoever owes support was asked of everybody before; where it is not asked any more, an empty list says nothing. */
function withoutNoSupporters(answers: Answers): Answers {
  if (!isBlank(answers.supporters) || asksSupporters(answers)) return answers;
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
