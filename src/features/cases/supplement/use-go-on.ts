import type { Receipt } from '@/domain/case/receipt';
import { draftForCase } from '@/domain/case/whose-draft';
import { go, routes, tryToOpen } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { knownOf } from '@/stores/outbox';

/** 接着填: opens the application's form for this case, with what its registration said answered already. */
export function useGoOn(receipt: Receipt | undefined): () => void {
  const { people, outbox } = useStores();
  const known = useSelected(outbox, (state) => knownOf(state, receipt));
  const begin = async (to: Receipt): Promise<void> => {
    const { applicationFrom, supplement } = await import('@/forms/supplement');
    const person = draftForCase(to);
    await people.getState().beginWith(supplement, person, known ? applicationFrom(known) : {});
    go(routes.application.tasks, { p: person });
  };
  return () => {
    if (receipt !== undefined) void tryToOpen(() => begin(receipt));
  };
}
