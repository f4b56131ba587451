import type { Day } from '../../dates';
import {
  type Answers,
  type FormDefinition,
  type FormPage,
  pageOf,
  type Question,
  questionOf,
  waysOut,
} from '../definition';
import { checkPage } from '../walk-pages';

/** Options beside 「没有」, 「不知道」 and folded ones up to which each stands as a row that goes on by itself. */
export const maxRows = 5;

/**
 * The one question of a page that choosing answers wholly: few options, none of which leads elsewhere. Where more
 * than half of them open an explanation first, choosing is not going on, and nothing pretends it is.
 */
export function goesOnByChoice(form: FormDefinition, page: FormPage, answers: Answers): Question | undefined {
  const [id, second] = page.questions;
  if (id === undefined || second !== undefined) return undefined;
  const question = questionOf(form, id);
  if (!isShort(question)) return undefined;
  const opening = openingOptions(page, question, answers).length;
  return opening * 2 <= (question.options?.length ?? 0) ? question : undefined;
}

function isShort({ kind, options = [], rare = [], buttons, leads, ageFrom }: Question): boolean {
  if (kind !== 'choice' || buttons || leads || ageFrom) return false;
  return options.filter((option) => ![...waysOut, ...rare].includes(option)).length <= maxRows;
}

/** Options that open an explanation on this page, to be read before going on. */
export function openingOptions(
  page: FormPage,
  { id, options = [] }: Question,
  answers: Answers,
): readonly string[] {
  const { [id]: _, ...others } = answers;
  const always = page.notices?.(others) ?? [];
  return options.filter((option) =>
    (page.notices?.({ ...others, [id]: option }) ?? []).some((notice) => !always.includes(notice)),
  );
}

/** The first page from this one on that is not answered yet; `undefined` where none is left. */
export function firstOpenPage(
  form: FormDefinition,
  from: string,
  answers: Answers,
  today?: Day,
): string | undefined {
  for (let id: string | undefined = from; id !== undefined; ) {
    const page = pageOf(form, id);
    if (checkPage(form, page, answers, today).length > 0) return id;
    id = page.next(answers);
  }
  return undefined;
}
