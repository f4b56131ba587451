import type { Day } from '../dates';
import { type Answers, type FormDefinition, type FormTask, questionOf } from './definition';
import { type Journey, walkPages } from './walk-pages';

/** The form of one of its tasks alone. */
export function taskForm(form: FormDefinition, task: FormTask): FormDefinition {
  const { tasks: _, ...rest } = form;
  return { ...rest, start: task.start };
}

/** The tasks that these answers call for. */
export function tasksOf(form: FormDefinition, answers: Answers): readonly FormTask[] {
  return (form.tasks ?? []).filter(({ when }) => when?.(answers) ?? true);
}

/** One task with its own walk; the walk's last page is where it stops. */
export interface WalkedTask {
  readonly task: FormTask;
  readonly journey: Journey;
}

/** The tasks that keep a form in parts from being complete: required and unfinished, or with something wrong. */
export function barredTasks(form: FormDefinition, answers: Answers, today?: Day): readonly WalkedTask[] {
  return eachTask(form, answers, today).filter(({ task, journey }) =>
    task.required ? !journey.complete : !stopsUnanswered(form, journey),
  );
}

/** Every task these answers call for, walked. */
export function eachTask(
  form: FormDefinition,
  answers: Answers,
  today: Day | undefined,
): readonly WalkedTask[] {
  return tasksOf(form, answers).map((task) => ({
    task,
    journey: walkPages(taskForm(form, task), answers, today),
  }));
}

/** Whether a walk went well as far as the person has come. */
function stopsUnanswered(form: FormDefinition, { errors }: Journey): boolean {
  return errors.every(({ question, code }) => code === 'missing' && !questionOf(form, question).owed);
}
