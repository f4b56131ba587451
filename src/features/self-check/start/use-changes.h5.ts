import { useEffect, useState } from 'react';
import type { SavedCheck } from '@/stores/self-check';
import type { Changes } from './changes-since';

/** As in use-changes.ts; the rules are fetched only where a check was kept, for they weigh on a first load. */
export function useChanges(saved: SavedCheck, today: SavedCheck['day']): Changes | undefined {
  const [changes, setChanges] = useState<Changes | undefined>(undefined);
  useEffect(() => {
    void import('./changes-since').then(({ changesSince }) => setChanges(changesSince(saved, today)));
  }, [saved, today]);
  return changes;
}
