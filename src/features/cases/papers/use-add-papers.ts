import { addConsentLines, addConsentVersion } from '@/content/messages/cases/parts/added-papers';
import type { LaterPaperId } from '@/domain/case/paper';
import { isReceipt } from '@/domain/case/receipt';
import { addedPapersFor } from '@/forms/added-papers';
import { replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { type HandOverTrouble, useHandOver } from '../../form-runner/consent/use-hand-over';

type Missing = 'missing' | 'lost';
export type AddTrouble = Missing | HandOverTrouble;

interface Adding {
  readonly receipt: string;
  readonly paper: LaterPaperId;
  readonly person: string;
}

/** 送出: hands the photos to the outbox with the words that were agreed to. */
export function useAddPapers({ receipt, paper, person }: Adding) {
  const { actions, draft, region } = useStores();
  const form = addedPapersFor(paper);
  return useHandOver<Missing>(async () => {
    const store = draft(form, person);
    store.getState().choose('paper', paper);
    if (store.getState().goOn('photos').kind === 'errors' || !isReceipt(receipt)) return 'missing';
    await store.getState().flush();
    const text = { version: addConsentVersion, words: addConsentLines(region).join('\n') };
    const submitted = await actions.submit(form, 'added-papers', person, text, { to: receipt });
    if (submitted.kind !== 'queued') return troubleOf[submitted.kind];
    replace(routes.cases.receipt, { id: submitted.id });
    return undefined;
  });
}

const troubleOf = { incomplete: 'missing', 'photos-lost': 'lost' } as const;
