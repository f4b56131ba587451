import type { Day } from '@/domain/dates';
import { type Answers, type FormTask, isBlank } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { taskForm, type WalkedTask } from '@/domain/form/tasks';
import type { Journey } from '@/domain/form/walk-pages';
import { assistanceApplication } from '@/forms/application/application';

export type TaskState = 'none' | 'begun' | 'done' | 'free';

/** How far one task is, by its answers and by what stands in its fields; what need not be filled in says so while it is untouched. */
export function taskState(task: FormTask, answers: Answers, today: Day, typing: Answers = {}): TaskState {
  const journey = walk(taskForm(assistanceApplication, task), answers, today);
  if (journey.complete) return 'done';
  if (Object.keys(journey.answers).length > 0 || isTypedIn(journey, typing)) return 'begun';
  return task.required ? 'none' : 'free';
}

/** Something stands in a field there that was not gone on from, in an entry of a list too. */
function isTypedIn({ pages }: Journey, typing: Answers): boolean {
  const questions = pages.flatMap((page) => page.questions);
  return Object.entries(typing).some(
    ([key, value]) => !isBlank(value) && questions.includes(key.split('.')[0] ?? key),
  );
}

/** How many tasks are still missing before it can be submitted. */
export function tasksMissing(answers: Answers, today: Day): number {
  const required = (assistanceApplication.tasks ?? []).filter((task) => task.required);
  return required.filter((task) => taskState(task, answers, today) !== 'done').length;
}

/** The page on which a task stops; of one that is done, the last. */
export function pageReached({ task, journey: { pages } }: WalkedTask): string {
  return pages[pages.length - 1]?.id ?? task.start;
}

/** Where 去填 and 改 lead: a task that is done begins anew, any other one where it stops. */
export function pageToOpen(task: FormTask, answers: Answers, today: Day): string {
  const journey = walk(taskForm(assistanceApplication, task), answers, today);
  return journey.complete ? task.start : pageReached({ task, journey });
}
