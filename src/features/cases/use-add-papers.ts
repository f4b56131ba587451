import { useState } from 'react';
import { addConsentLines, addConsentVersion } from '@/content/messages/added-papers';
import type { LaterPaperId } from '@/domain/paper';
import { isReceipt } from '@/domain/receipt';
import { addedPapersFor } from '@/forms/added-papers';
import { replace, routes } from '@/routes';
import { useStores } from '@/stores/context';

export type AddTrouble = 'missing' | 'refused' | 'undeclared' | 'full' | 'lost';

interface Adding {
  readonly receipt: string;
  readonly paper: LaterPaperId;
  readonly person: string;
}

/** 送出: hands the photos to the outbox with the words that were agreed to. */
export function useAddPapers(
  { receipt, paper, person }: Adding,
  show: (trouble: AddTrouble | undefined) => void,
): { readonly busy: boolean; readonly send: () => Promise<void> } {
  const { actions, draft, region } = useStores();
  const [busy, setBusy] = useState(false);
  const form = addedPapersFor(paper);

  const hand = async (): Promise<AddTrouble | undefined> => {
    const agreed = await actions.askPrivacy();
    if (agreed !== 'agreed') return agreed;
    const store = draft(form, person);
    store.getState().choose('paper', paper);
    if (store.getState().goOn('photos').kind === 'errors' || !isReceipt(receipt)) return 'missing';
    await store.getState().flush();
    const text = { version: addConsentVersion, words: addConsentLines(region).join('\n') };
    const submitted = await actions.submit(form, 'added-papers', person, text, { to: receipt });
    if (submitted.kind !== 'queued') return troubleOf[submitted.kind];
    replace(routes.cases.receipt, { id: submitted.id });
    return undefined;
  };

  return {
    busy,
    async send() {
      setBusy(true);
      show(undefined);
      show(await hand().catch((): AddTrouble => 'full'));
      setBusy(false);
    },
  };
}

const troubleOf = { incomplete: 'missing', 'photos-lost': 'lost' } as const;
