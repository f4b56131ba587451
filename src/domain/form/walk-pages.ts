import type { Day } from '../dates';
import type { FieldError } from '../failure';
import { visibleLine } from '../typed/typed-text';
import { checkAnswer, tooMany } from './checks';
import {
  type Answers,
  type AnswerValue,
  type FormDefinition,
  type FormPage,
  pageOf,
  type Question,
  questionOf,
} from './definition';
import { answersOf, isRecord, type RecordAnswers, recordForm, recordsOf } from './records';

export interface Journey {
  /** Pages on the route from the start, in order; the last one is where the person stands. */
  readonly pages: readonly FormPage[];
  readonly complete: boolean;
  /** Answers on the route only. Answers on a branch no longer taken are left out. */
  readonly answers: Answers;
  /** Why the walk ended where it did; empty when complete. */
  readonly errors: readonly FieldError[];
}

/** Walks a form without tasks, or one task of a form, page by page; what `walk` promises holds here too. */
export function walkPages(form: FormDefinition, answers: Answers, today?: Day): Journey {
  const pages: FormPage[] = [];
  const kept: Record<string, Answers[string]> = {};
  let id: string | undefined = form.start;
  while (id !== undefined) {
    const page = pageOf(form, id);
    if (pages.includes(page)) throw new Error(`form ${form.id} leads back to page ${id}`);
    pages.push(page);
    keep(form, page, answers, kept);
    const errors = checkPage(form, page, answers, today);
    if (errors.length > 0) return { pages, complete: false, answers: kept, errors };
    id = page.next(answers);
  }
  return { pages, complete: true, answers: kept, errors: [] };
}

/** Everything wrong on one page: each question by itself, then, if those are fine, the rules over several. */
export function checkPage(
  form: FormDefinition,
  page: FormPage,
  answers: Answers,
  today?: Day,
): readonly FieldError[] {
  const single = page.questions.flatMap((id) => {
    const [question, value] = [questionOf(form, id), answers[id]];
    if (value === undefined) return question.ageFrom ? [] : [{ question: id, code: 'missing' }];
    const found =
      question.kind === 'records'
        ? checkRecords(question, value, today)
        : checkAnswer(question, value, today);
    return found ?? [];
  });
  return single.length > 0 ? single : (page.check?.(answers) ?? []);
}

/** Each entry must be complete by its own form; the error names the first that is not. */
function checkRecords(
  question: Question,
  value: AnswerValue,
  today: Day | undefined,
): FieldError | undefined {
  const many = tooMany(question, value);
  if (many) return many;
  const records = recordsOf(value);
  if (!Array.isArray(value) || records.length !== value.length || !records.every(isNamed)) {
    return { question: question.id, code: 'not-a-list' };
  }
  if (new Set(records.map(({ id }) => id)).size !== records.length)
    return { question: question.id, code: 'twice' };
  const few = records.length < (question.least ?? 0);
  if (few) return { question: question.id, code: 'missing' };
  const at = records.findIndex(
    (record) => !walkPages(recordForm(question), answersOf(record), today).complete,
  );
  return at < 0 ? undefined : { question: question.id, code: 'record-incomplete', detail: { at: at + 1 } };
}

/** The phone makes up the ids; they are kept as they are. */
function isNamed({ id }: RecordAnswers): boolean {
  return id.length <= longestId && visibleLine(id) === id;
}

const longestId = 64;

function keep(
  form: FormDefinition,
  page: FormPage,
  answers: Answers,
  kept: Record<string, Answers[string]>,
): void {
  for (const id of page.questions) {
    const value = answers[id];
    if (value === undefined) continue;
    const question = questionOf(form, id);
    kept[id] = question.kind === 'records' && Array.isArray(value) ? trimmed(question, value) : value;
  }
}

/** Entries without the answers that are off their own route; what is no entry stays, for the check to name. */
function trimmed(question: Question, values: readonly AnswerValue[]): AnswerValue {
  if (tooMany(question, values)) return values;
  return values.map((value) =>
    isRecord(value) ? { id: value.id, ...walkPages(recordForm(question), answersOf(value)).answers } : value,
  );
}
