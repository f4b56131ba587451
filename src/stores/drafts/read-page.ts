import type { Day } from '@/domain/dates';
import {
  type Answers,
  blankOf,
  type DraftContent,
  type FormDefinition,
  type FormPage,
  pageOf,
  questionOf,
  shownValue,
} from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { readAnswer } from '@/domain/form/reading';
import { checkPage } from '@/domain/form/walk-pages';
import { ageGroupOf } from '@/domain/typed/identity-number';
import type { Advance } from './draft-state';

/** 下一题 on a page: the answers with what stands on it, and what should happen; errors keep the person there. */
export function goOnFrom(
  form: FormDefinition,
  pageId: string,
  state: DraftContent,
  today: Day,
): { readonly page: FormPage; readonly answers: Answers; readonly advance: Advance } {
  const page = pageOf(form, pageId);
  const answers = { ...state.answers, ...readPage(form, page, state, today) };
  const errors = checkPage(form, page, answers, today);
  if (errors.length > 0) return { page, answers, advance: { kind: 'errors', errors } };
  const next = page.next(answers);
  return { page, answers, advance: next === undefined ? { kind: 'end' } : { kind: 'page', page: next } };
}

/** Whether every question on the route is answered. */
export function isComplete(form: FormDefinition, answers: Answers, today: Day): boolean {
  return walk(form, answers, today).complete;
}

/** What stands on a page, mended; a blank where an optional question was left empty; ages as they are today. */
export function readPage(form: FormDefinition, page: FormPage, state: DraftContent, today: Day): Answers {
  const read = readQuestions(form, page, state);
  return { ...read, ...agesOn(form, page, read, today) };
}

function readQuestions(form: FormDefinition, page: FormPage, state: DraftContent): Answers {
  return Object.fromEntries(
    page.questions.flatMap((id) => {
      const question = questionOf(form, id);
      const shown = shownValue(state, id);
      const value =
        shown === undefined
          ? question.optional
            ? blankOf(question)
            : undefined
          : readAnswer(question, shown);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function agesOn(form: FormDefinition, page: FormPage, read: Answers, today: Day): Answers {
  return Object.fromEntries(
    page.questions.flatMap((id) => {
      const from = questionOf(form, id).ageFrom;
      const group = from === undefined ? undefined : ageGroupOf(String(read[from]), today);
      return group === undefined ? [] : [[id, group] as const];
    }),
  );
}
