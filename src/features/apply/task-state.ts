import type { Answers, FormTask } from '@/domain/form/definition';
import { taskForm, walk } from '@/domain/form/journey';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';

export type TaskState = 'none' | 'begun' | 'done' | 'free';

/** How far one task is; what need not be filled in says so while it is untouched. */
export function taskState(task: FormTask, answers: Answers): TaskState {
  const journey = walk(taskForm(assistanceApplication, task), answers);
  if (journey.complete) return 'done';
  if (Object.keys(journey.answers).length > 0) return 'begun';
  return task.required ? 'none' : 'free';
}

/** How many tasks are still missing before it can be submitted. */
export function tasksMissing(answers: Answers): number {
  const required = (assistanceApplication.tasks ?? []).filter((task) => task.required);
  return required.filter((task) => taskState(task, answers) !== 'done').length;
}
