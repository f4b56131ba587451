import { type Answers, blankOf, type FormDefinition, pageOf, questionOf } from '../definition';

/**
 * Whether a question must be answered before its page is gone on from, may be left open, or is one of several of which
 * one must be: told on the screen and to screen readers.
 */
export type Need = 'must' | 'may' | 'one-of';

/** As the page's own rules see it: with all that is optional on it left open, they ask for nothing. */
export function needFor(form: FormDefinition, page: string, question: string, answers: Answers): Need {
  if (!questionOf(form, question).optional) return 'must';
  const { questions, check } = pageOf(form, page);
  const open = questions.map((id) => questionOf(form, id)).filter(({ optional }) => optional);
  const blanks = Object.fromEntries(open.map((one) => [one.id, blankOf(one)]));
  const asked = check?.({ ...answers, ...blanks }) ?? [];
  if (asked.length === 0) return 'may';
  return open.length === 1 ? 'must' : 'one-of';
}
