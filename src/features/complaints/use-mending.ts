import { useState } from 'react';
import type { Unsent } from '@/domain/case/outbox';
import { afterRefusal } from '@/domain/case/way/refused';
import { complaint } from '@/forms/complaint';
import { restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { personOfComplaint } from './use-complain';

export interface Mending {
  /** Why it could not be put back into its form. */
  readonly trouble: StorageTrouble | undefined;
  change(item: Unsent): Promise<void>;
}

/** 改一改再送: back into its form. */
export function useMending(): Mending {
  const { actions } = useStores();
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(undefined);
  const change = async ({ id, to }: Unsent): Promise<void> => {
    const person = personOfComplaint(to ?? '');
    const back = await actions.takeBack(complaint, person, id).catch(storageTroubleOf);
    if (isBack(back)) restart(routes.neighbourReport.complain, to === undefined ? {} : { receipt: to });
    else if (back !== 'too-late') setTrouble(back);
  };
  return { trouble, change };
}

/** Whether other words would be taken. */
export function canBeMended(item: Unsent): boolean {
  return afterRefusal(item, true) === 'change';
}

/** In its form again; where another was begun there meanwhile, that one comes first. */
function isBack(back: string): back is 'taken' | 'other-begun' {
  return back === 'taken' || back === 'other-begun';
}
