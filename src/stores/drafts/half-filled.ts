import {
  type Answers,
  type DraftContent,
  type FormDefinition,
  type FormPage,
  isBlank,
  type Question,
  questionOf,
  shownValue,
} from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { readAnswer } from '@/domain/form/reading';
import { answersOf, type RecordAnswers, recordForm, recordsOf } from '@/domain/form/records';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { entryIn } from './record-draft';

/** A page on which something stands that 下一题 has not taken: sent now, it would be left out. */
export interface HalfFilled {
  readonly page: string;
  readonly task?: string;
  /** For a page of one entry: `question.id` of the entry. */
  readonly record?: string;
}

/** Every page on the route that holds more than will be sent, in the order asked. */
export function halfFilled(form: FormDefinition, state: DraftContent): readonly HalfFilled[] {
  if (!form.tasks) return onRoute(form, state);
  return tasksOf(form, state.answers).flatMap((task) =>
    onRoute(taskForm(form, task), state).map((half) => ({ ...half, task: task.id })),
  );
}

function onRoute(form: FormDefinition, state: DraftContent): readonly HalfFilled[] {
  return walk(form, state.answers).pages.flatMap((page) => onPage(form, page, state));
}

function onPage(form: FormDefinition, page: FormPage, state: DraftContent): readonly HalfFilled[] {
  const questions = page.questions.map((id) => questionOf(form, id));
  const own = questions.some((question) => question.kind !== 'records' && isLeft(question, state));
  const lists = questions.filter(({ kind }) => kind === 'records');
  return [...(own ? [{ page: page.id }] : []), ...lists.flatMap((question) => inEntries(question, state))];
}

/** Whether a field shows something else than its answer. */
function isLeft(question: Question, { answers, typing }: DraftContent): boolean {
  const typed = typing[question.id];
  if (typed === undefined) return false;
  const [read, kept] = [readAnswer(question, typed), answers[question.id]];
  return !(isBlank(read) && isBlank(kept)) && JSON.stringify(read) !== JSON.stringify(kept);
}

function inEntries(question: Question, state: DraftContent): readonly HalfFilled[] {
  const counted = recordsOf(state.answers[question.id]);
  return recordsOf(shownValue(state, question.id)).flatMap((record) => {
    const page = pageLeft(question, record, counted, state);
    return page === undefined ? [] : [{ page, record: `${question.id}.${record.id}` }];
  });
}

/** The first page of an entry that holds something left, or the one where an entry not yet counted was broken off. */
function pageLeft(
  question: Question,
  record: RecordAnswers,
  counted: readonly RecordAnswers[],
  state: DraftContent,
): string | undefined {
  const form = recordForm(question);
  const [typed] = onRoute(form, entryIn(state, { question: question.id, record: record.id }));
  if (typed) return typed.page;
  const kept = counted.find(({ id }) => id === record.id);
  return isSame(record, kept) ? undefined : whereStopped(form, answersOf(record));
}

/** An entry added and left empty holds nothing that could be lost. */
function isSame(record: RecordAnswers, kept: RecordAnswers | undefined): boolean {
  return JSON.stringify(record) === JSON.stringify(kept ?? { id: record.id });
}

function whereStopped(form: FormDefinition, answers: Answers): string {
  const { pages } = walk(form, answers);
  return pages[pages.length - 1]?.id ?? form.start;
}
