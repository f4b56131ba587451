import type { FieldError } from '../failure';
import { checkAnswer } from './checks';
import { type Answers, type FormDefinition, type FormPage, pageOf, questionOf } from './definition';

export interface Journey {
  /** Pages on the route from the start, in order; the last one is where the person stands. */
  readonly pages: readonly FormPage[];
  readonly complete: boolean;
  /** Answers on the route only. Answers on a branch no longer taken are left out. */
  readonly answers: Answers;
  /** Why the walk ended where it did; empty when complete. */
  readonly errors: readonly FieldError[];
}

/**
 * Walks a form from its start as far as the answers allow.
 *
 * Nothing about position is stored: the route is worked out from the answers every time,
 * so changing an early answer can never leave the person on a page they should not see.
 * A page is behind the person when each of its questions has been asked (blank counts for
 * optional ones) and its checks pass.
 *
 * @throws {Error} when a page leads to an unknown page or back to one already visited;
 *   both are mistakes in the definition, not in the answers
 */
export function walk(form: FormDefinition, answers: Answers): Journey {
  const pages: FormPage[] = [];
  const kept: Record<string, Answers[string]> = {};
  let id: string | undefined = form.start;
  while (id !== undefined) {
    const page = pageOf(form, id);
    if (pages.includes(page)) throw new Error(`form ${form.id} leads back to page ${id}`);
    pages.push(page);
    keep(page, answers, kept);
    const errors = checkPage(form, page, answers);
    if (errors.length > 0) return { pages, complete: false, answers: kept, errors };
    id = page.next(answers);
  }
  return { pages, complete: true, answers: kept, errors: [] };
}

/** Everything wrong on one page: each question by itself, then, if those are fine, the rules over several. */
export function checkPage(form: FormDefinition, page: FormPage, answers: Answers): readonly FieldError[] {
  const single = page.questions.flatMap((id) => {
    if (answers[id] === undefined) return [{ question: id, code: 'missing' }];
    return checkAnswer(questionOf(form, id), answers[id]) ?? [];
  });
  return single.length > 0 ? single : (page.check?.(answers) ?? []);
}

/** The page before `id` on the route, if there is one. */
export function pageBefore(journey: Journey, id: string): FormPage | undefined {
  const at = journey.pages.findIndex((page) => page.id === id);
  return at > 0 ? journey.pages[at - 1] : undefined;
}

/** The page after `id` on the route; `undefined` when `id` is where the person stands or the end. */
export function pageAfter(journey: Journey, id: string): FormPage | undefined {
  const at = journey.pages.findIndex((page) => page.id === id);
  return at < 0 ? undefined : journey.pages[at + 1];
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

function keep(page: FormPage, answers: Answers, kept: Record<string, Answers[string]>): void {
  for (const id of page.questions) {
    const value = answers[id];
    if (value !== undefined) kept[id] = value;
  }
}
