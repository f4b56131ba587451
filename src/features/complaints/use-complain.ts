import { complaintConsentLines, complaintConsentVersion } from '@/content/messages/complaints/complaint';
import { isReceipt } from '@/domain/case/receipt';
import type { FieldError } from '@/domain/failure';
import { complaint } from '@/forms/complaint';
import { replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { useHandOver } from '../form-runner/consent/use-hand-over';

/** Whose draft it is: of one case, or of none. */
export function personOfComplaint(receipt: string): string {
  return receipt === '' ? 'only' : receipt;
}

/** 送出: hands it to the outbox, once, with the words that were agreed to; about a case where it began at one. */
export function useComplain(receipt: string, setErrors: (errors: readonly FieldError[]) => void) {
  const { actions, draft, region } = useStores();
  const person = personOfComplaint(receipt);
  const queue = async (): Promise<readonly FieldError[]> => {
    const text = { version: complaintConsentVersion, words: complaintConsentLines(region).join('\n') };
    const more = isReceipt(receipt) ? { to: receipt } : {};
    const submitted = await actions.submit(complaint, 'complaint', person, text, more);
    if (submitted.kind !== 'queued') return submitted.errors;
    replace(routes.neighbourReport.complaint, { id: submitted.id });
    return [];
  };
  return useHandOver<never>(async () => {
    const store = draft(complaint, person);
    const advance = store.getState().goOn('complaint');
    await store.getState().flush();
    setErrors(advance.kind === 'errors' ? advance.errors : await queue());
    return undefined;
  });
}
