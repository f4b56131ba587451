import type { Day } from '../dates';
import type { FieldError } from '../failure';
import { type Answers, blankOf, type FormDefinition, type Question } from './definition';
import { answersOf, isRecord, recordForm } from './records';
import { checkSubmission } from './submission-check';

/** Answers as today's form means them, mended and on its route; and every reason against them. */
export interface Judgement {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
}

/**
 * Judges what was answered on any version of a form. Phone and server call this one function, so both refuse the same
 * things with the same codes.
 *
 * Answers of an older version, from a phone that has not been updated or a parcel that waited, are read as today's form
 * means them: upgraded; what an optional question asks that came later is blank; what `narrowed` questions do not ask
 * any more is left out. Nobody is refused for a question that was never shown.
 *
 * @returns for a version that does not exist yet the answers as they came, and `unknown` of `formVersion`
 */
export function judgeSubmission(
  form: FormDefinition,
  version: number,
  submitted: Answers,
  today?: Day,
): Judgement {
  if (version === form.version) return checkSubmission(form, submitted, today);
  if (!Number.isInteger(version) || version < 1 || version > form.version) {
    return { answers: submitted, errors: [{ question: 'formVersion', code: 'unknown' }] };
  }
  const upgraded = upgradedAnswers(form, version, submitted);
  const judged = checkSubmission(form, upgraded, today, withLaterBlanks(form, version, upgraded));
  return { ...judged, errors: judged.errors.filter((error) => !isNarrowed(form, error)) };
}

/** Answers of an older version as today's form means them; today's own as they are. */
export function asOfToday(form: FormDefinition, version: number, answers: Answers): Answers {
  if (version >= form.version) return answers;
  return withLaterBlanks(form, version, upgradedAnswers(form, version, answers));
}

function upgradedAnswers(form: FormDefinition, version: number, answers: Answers): Answers {
  return form.upgrade?.({ answers, typing: {} }, version).answers ?? answers;
}

function isNarrowed({ narrowed = [] }: FormDefinition, { question, code }: FieldError): boolean {
  return code === 'off-route' && narrowed.includes(question);
}

/** Whether a version of a form is one that this program cannot judge. */
export function isUnknownVersion({ errors }: Judgement): boolean {
  return errors.some(({ question, code }) => question === 'formVersion' && code === 'unknown');
}

/** The same answers, with a blank for each optional question that came after a version. */
function withLaterBlanks(form: FormDefinition, version: number, answers: Answers): Answers {
  const later = form.questions.flatMap((question) => {
    const value = laterValue(question, version, answers[question.id]);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return { ...answers, ...Object.fromEntries(later) };
}

function laterValue(question: Question, version: number, value: Answers[string] | undefined) {
  const { optional, since = 1, kind } = question;
  if (value === undefined) return optional && since > version ? blankOf(question) : undefined;
  if (kind !== 'records' || !Array.isArray(value)) return value;
  return value.map((one) =>
    isRecord(one) ? { id: one.id, ...withLaterBlanks(recordForm(question), version, answersOf(one)) } : one,
  );
}
