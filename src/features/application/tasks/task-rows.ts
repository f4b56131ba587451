import { applicationPageTexts } from '@/content/messages/application/pages';
import type { Day } from '@/domain/dates';
import type { Answers, FormDefinition, FormTask } from '@/domain/form/definition';
import { tasksOf } from '@/domain/form/tasks';
import type { Task } from '@/ui/task-list/task-list';
import { papersByState } from '../papers/papers-by-state';
import { type TaskState, taskState } from './task-state';

const texts = applicationPageTexts.tasks;

/** Asked under the answers, where they were looked over, and no part to open. */
const unlisted = 'consent';

/** Parts of the form as they are listed. */
export function listedTasks(form: FormDefinition, answers: Answers): readonly FormTask[] {
  return tasksOf(form, answers).filter(({ id }) => id !== unlisted);
}

/** A row for each part: how it stands, and which comes next. */
export function taskRows(
  tasks: readonly FormTask[],
  state: { readonly answers: Answers; readonly typing: Answers; readonly today: Day },
  open: (task: FormTask) => void,
): readonly Task[] {
  const { answers, typing, today } = state;
  const states = tasks.map((task) => taskState(task, answers, today, typing));
  const next = states.findIndex((one) => one !== 'done');
  return tasks.map((task, place) =>
    rowOf(task, states[place] ?? 'none', place === next, noteOf(task, answers), () => open(task)),
  );
}

function rowOf(
  { id }: FormTask,
  state: TaskState,
  isNext: boolean,
  told: string | undefined,
  onTap: () => void,
): Task {
  const isDone = state === 'done';
  const note = isDone ? undefined : told;
  const word = note === undefined ? texts.states[state] : undefined;
  return { id, title: texts.names[id] ?? id, note, state: isNext ? texts.next : word, isDone, isNext, onTap };
}

function noteOf({ id }: FormTask, answers: Answers): string | undefined {
  if (id === 'declaration') return texts.sign;
  if (id !== 'papers') return undefined;
  const { open, done } = papersByState(answers);
  return texts.papers(open.length + done.length, done.length);
}
