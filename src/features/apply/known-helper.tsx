import { useEffect } from 'react';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { useStores } from '@/stores/context';

/** On the page about the helper: who helps again from an own phone need not type it again. */
export function KnownHelper({ person }: { person: string }) {
  const { draft, people } = useStores();
  useEffect(
    () => void people.getState().introduce(draft(assistanceApplication, person)),
    [draft, people, person],
  );
  return null;
}
