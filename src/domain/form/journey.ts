import type { Day } from '../dates';
import { type Answers, type FormDefinition, pageOf, type Question } from './definition';
import { answersOf, type RecordAnswers, recordForm } from './records';
import { barredTasks, eachTask } from './tasks';
import { type Journey, walkPages } from './walk-pages';

/**
 * Walks a form from its start as far as the answers allow.
 *
 * Nothing about position is stored: the route is worked out from the answers every time,
 * so changing an early answer can never leave the person on a page they should not see.
 * A page is behind the person when each of its questions has been asked (blank counts for
 * optional ones) and its checks pass. A form in tasks is walked task by task. Left out, `today` lets days
 * lie ahead.
 *
 * @throws {Error} when a page leads to an unknown page or back to one already visited;
 *   both are mistakes in the definition, not in the answers
 */
export function walk(form: FormDefinition, answers: Answers, today?: Day): Journey {
  return form.tasks ? walkTasks(form, answers, today) : walkPages(form, answers, today);
}

function walkTasks(form: FormDefinition, answers: Answers, today: Day | undefined): Journey {
  const walked = eachTask(form, answers, today).map(({ journey }) => journey);
  const barred = barredTasks(form, answers, today);
  return {
    pages: walked.flatMap(({ pages }) => pages),
    complete: barred.length === 0,
    answers: Object.assign({}, ...walked.map((journey) => journey.answers)),
    errors: barred.flatMap(({ journey }) => journey.errors),
  };
}

/**
 * About how many pages the person will see: the route so far and, from its end, the pages that come
 * if nothing more turns off. 「共约 9 题」 is an estimate and says so.
 */
export function aboutPages(form: FormDefinition, answers: Answers): number {
  const seen = new Set<string>();
  for (let id: string | undefined = form.start; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    id = pageOf(form, id).next(answers);
  }
  return seen.size;
}

/** Where 改 opens an entry of a list: one that is filled in begins anew, any other stands where it stopped. */
export function entryPage(question: Question, record: RecordAnswers): string | undefined {
  const form = recordForm(question);
  return walk(form, answersOf(record)).complete ? form.start : undefined;
}
