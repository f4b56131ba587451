import type { ReactNode } from 'react';
import { helpTexts } from '@/content/messages/screen/help';
import { restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { GoRow } from '@/ui/go-list/go-list';

/** What the help sheet of a page has besides the numbers. */
export interface HelpTopic {
  /** What to say on the phone. */
  readonly say: string;
  /** The case's number, to be read aloud. */
  readonly number?: ReactNode;
  /** Ways on without a call; each leaves the page. */
  readonly rows?: readonly GoRow[];
}

/** On a page of a form: what stands there is kept, so it can wait. Not said where the phone keeps nothing. */
export function useFormHelp(rows: readonly GoRow[] = []): HelpTopic {
  const durable = useSelected(useStores().storage, (state) => state.durable);
  return { say: helpTexts.sayForm, rows: durable ? [...rows, later] : rows };
}

const later: GoRow = {
  id: 'later',
  label: helpTexts.later,
  note: helpTexts.laterNote,
  onTap: () => restart(routes.home),
};
