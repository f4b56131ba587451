import type { Day } from '../dates';
import type { FieldError } from '../failure';
import { tooMany } from './checks';
import { type Answers, type FormDefinition, questionOf } from './definition';
import { walk } from './journey';
import { readAnswer } from './reading';
import { recordsOf } from './records';

/**
 * Judges answers to today's version as the form itself would: read, walk, refuse what is off the route.
 *
 * @param walked what was submitted, with blanks for what its sender was never asked; those may be off the route
 * @returns the mended answers on the route, or every reason against them; `unknown-question` names a field
 *   the form does not have, `off-route` one that belongs to a branch not taken
 */
export function checkSubmission(
  form: FormDefinition,
  submitted: Answers,
  today?: Day,
  walked: Answers = submitted,
): { readonly answers: Answers; readonly errors: readonly FieldError[] } {
  const known = new Set(form.questions.map(({ id }) => id));
  const strangers = Object.keys(submitted).filter((id) => !known.has(id));
  if (strangers.length > 0) {
    return { answers: {}, errors: strangers.map((question) => ({ question, code: 'unknown-question' })) };
  }
  const long = form.questions.flatMap((question) => tooMany(question, submitted[question.id]) ?? []);
  if (long.length > 0) return { answers: {}, errors: long };
  const journey = walk(form, readAll(form, walked), today);
  if (!journey.complete) return { answers: journey.answers, errors: journey.errors };
  const offRoute = Object.keys(submitted).filter((id) => !isOnRoute(id, submitted, journey.answers));
  return { answers: journey.answers, errors: offRoute.map((question) => ({ question, code: 'off-route' })) };
}

/** Whether an answer, and every answer inside its entries, was asked for. */
function isOnRoute(id: string, submitted: Answers, kept: Answers): boolean {
  if (!(id in kept)) return false;
  const asked = recordsOf(kept[id]);
  return recordsOf(submitted[id]).every((record, place) =>
    Object.keys(record).every((key) => key in (asked[place] ?? {})),
  );
}

/** All answers as `readAnswer` mends them. */
export function readAll(form: FormDefinition, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, readAnswer(questionOf(form, id), value)]),
  );
}
