import { useMemo } from 'react';
import { workCalendar } from '@/content/work-calendar';
import type { CaseView } from '@/domain/case/case-timeline';
import { isQuiet } from '@/domain/case/way/quiet';
import { dayOf } from '@/domain/dates';
import { useStores } from '@/stores/context';

/**
 * Whether nothing new came for so long that one asks oneself whether it was forgotten.
 * By the phone's day: nothing but a word of comfort hangs on it.
 */
export function useIsQuiet({ timeline }: CaseView): boolean {
  const today = useStores().today();
  const { at: last } = timeline[timeline.length - 1] ?? timeline[0];
  return useMemo(() => isQuiet(dayOf(last), workCalendar(), today), [last, today]);
}
