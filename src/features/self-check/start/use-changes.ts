import { useMemo } from 'react';
import type { SavedCheck } from '@/stores/self-check';
import { type Changes, changesSince } from './changes-since';

/** What a kept check comes to today, when that is known. */
export function useChanges(saved: SavedCheck, today: SavedCheck['day']): Changes | undefined {
  return useMemo(() => changesSince(saved, today), [saved, today]);
}
