import { isReceipt } from '@/domain/case/receipt';
import type { FieldError } from '@/domain/failure';
import { caseCorrection } from '@/forms/case-correction';
import { replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';

export type CorrectionTrouble = 'refused' | 'undeclared' | StorageTrouble;

/** A correction has nothing to agree to: it goes where the case is. */
const noText = { version: '', words: '' };

/** 送给街道: hands the correction to the outbox, once. */
export function useCorrect(
  receipt: string,
  setErrors: (errors: readonly FieldError[]) => void,
  setTrouble: (trouble: CorrectionTrouble | undefined) => void,
): () => Promise<void> {
  const { actions, draft } = useStores();
  const check = (): boolean => {
    const advance = draft(caseCorrection, receipt).getState().goOn('correction');
    setErrors(advance.kind === 'errors' ? advance.errors : []);
    return advance.kind !== 'errors';
  };
  const hand = async (): Promise<CorrectionTrouble | undefined> => {
    const agreed = await actions.askPrivacy();
    if (agreed !== 'agreed') return agreed;
    if (!check() || !isReceipt(receipt)) return undefined;
    await draft(caseCorrection, receipt).getState().flush();
    const submitted = await actions.submit(caseCorrection, 'correction', receipt, noText, { to: receipt });
    if (submitted.kind === 'queued') replace(routes.cases.receipt, { id: submitted.id });
    else setErrors(submitted.errors);
    return undefined;
  };
  return async () => setTrouble(await hand().catch(storageTroubleOf));
}
