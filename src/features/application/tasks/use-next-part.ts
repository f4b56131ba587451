import { applicationPageTexts } from '@/content/messages/application/pages';
import { paperTexts } from '@/content/messages/application/papers';
import { assistanceApplication } from '@/forms/application/application';
import { replace, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { applicationFor } from '../bound-case';
import { listedTasks } from './task-rows';
import { pageToOpen, taskState } from './task-state';

const texts = applicationPageTexts.tasks;

/** The way on from a list that is done: straight to the next part, or, where one answer was changed, back. */
export function useNextPart(person: string, isChange: boolean, leave: () => void) {
  const { draft, preferences, today } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const large = useSelected(preferences, (state) => state.textSize >= 3);
  const day = today();
  const next = listedTasks(applicationFor(person), answers).find(
    (task) => taskState(task, answers, day) !== 'done',
  );
  if (isChange || !next) return { label: paperTexts.ready, onTap: leave };
  const page = pageToOpen(next, answers, day);
  return {
    label: large ? texts.next : texts.goOn(texts.names[next.id] ?? ''),
    onTap: () => replace(routes.application.question, { p: person, t: next.id, page }),
  };
}
