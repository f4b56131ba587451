import type { Day } from '../dates';
import type { FieldError } from '../failure';
import { checkAnswer } from './checks';
import {
  type Answers,
  type AnswerValue,
  type FormDefinition,
  type FormPage,
  type FormTask,
  pageOf,
  type Question,
  questionOf,
} from './definition';
import { answersOf, isRecord, recordForm, recordsOf } from './records';

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
 * optional ones) and its checks pass. A form in tasks is walked task by task. Left out, `today` lets days
 * lie ahead.
 *
 * @throws {Error} when a page leads to an unknown page or back to one already visited;
 *   both are mistakes in the definition, not in the answers
 */
export function walk(form: FormDefinition, answers: Answers, today?: Day): Journey {
  return form.tasks ? walkTasks(form, answers, today) : walkPages(form, answers, today);
}

function walkPages(form: FormDefinition, answers: Answers, today: Day | undefined): Journey {
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
  const records = recordsOf(value);
  if (!Array.isArray(value) || records.length !== value.length) {
    return { question: question.id, code: 'not-a-list' };
  }
  if (new Set(records.map(({ id }) => id)).size !== records.length)
    return { question: question.id, code: 'twice' };
  const most = question.most ?? mostRecords;
  if (records.length > most) return { question: question.id, code: 'too-many', detail: { most } };
  const few = records.length < (question.least ?? 0);
  if (few) return { question: question.id, code: 'missing' };
  const at = records.findIndex((record) => !walk(recordForm(question), answersOf(record), today).complete);
  return at < 0 ? undefined : { question: question.id, code: 'record-incomplete', detail: { at: at + 1 } };
}

const mostRecords = 30;

/** The form of one of its tasks alone. */
export function taskForm(form: FormDefinition, task: FormTask): FormDefinition {
  const { tasks: _, ...rest } = form;
  return { ...rest, start: task.start };
}

/** The tasks that these answers call for. */
export function tasksOf(form: FormDefinition, answers: Answers): readonly FormTask[] {
  return (form.tasks ?? []).filter(({ when }) => when?.(answers) ?? true);
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

/** One task with its own walk; the walk's last page is where it stops. */
export interface WalkedTask {
  readonly task: FormTask;
  readonly journey: Journey;
}

/** The tasks that keep a form in parts from being complete: required and unfinished, or with something wrong. */
export function barredTasks(form: FormDefinition, answers: Answers, today?: Day): readonly WalkedTask[] {
  return eachTask(form, answers, today).filter(({ task, journey }) =>
    task.required ? !journey.complete : !stopsUnanswered(journey),
  );
}

function eachTask(form: FormDefinition, answers: Answers, today: Day | undefined): readonly WalkedTask[] {
  return tasksOf(form, answers).map((task) => ({
    task,
    journey: walkPages(taskForm(form, task), answers, today),
  }));
}

/** Whether a walk went well as far as the person has come. */
function stopsUnanswered({ errors }: Journey): boolean {
  return errors.every(({ code }) => code === 'missing');
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
  return values.map((value) =>
    isRecord(value) ? { id: value.id, ...walk(recordForm(question), answersOf(value)).answers } : value,
  );
}
