import { useState } from 'react';
import type { Unsent } from '@/domain/case/outbox';
import { reportPerson } from '@/domain/case/whose-draft';
import { type Params, restart } from '@/routes';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { addressOfDraft, type FormKind, loadForms, origins } from '../../origins';

export type FormItem = Unsent & { readonly kind: FormKind };

export type EditTrouble = 'other-begun' | StorageTrouble;

export interface Editing {
  /** Why what was refused could not be put back into its form. */
  readonly trouble: EditTrouble | undefined;
  edit(item: FormItem): Promise<void>;
}

/** 改一改再送: back into its form, unless another one is being filled in there. */
export function useEdit(): Editing {
  const { actions } = useStores();
  const [trouble, setTrouble] = useState<EditTrouble | undefined>(undefined);
  const edit = async (item: FormItem): Promise<void> => {
    setTrouble(undefined);
    const person = personOf(item);
    const back = await loadForms()
      .then((forms) => actions.takeBack(forms[item.kind].form, person, item.id))
      .catch(storageTroubleOf);
    if (back === 'taken') restart(origins[item.kind].check, addressOfForm(item));
    else if (back !== 'too-late') setTrouble(back);
  };
  return { trouble, edit };
}

/** What the address of its form carries. */
export function addressOfForm(item: FormItem): Params {
  const { kind, to, answers } = item;
  if (kind === 'added-papers') return { receipt: to ?? '', paper: String(answers.paper) };
  return addressOfDraft(kind, personOf(item));
}

function personOf({ person }: FormItem): string {
  return person ?? reportPerson;
}
