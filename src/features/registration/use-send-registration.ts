import { registrationConsentText } from '@/content/messages/registration/consent';
import type { RegisteredFor } from '@/domain/registered-for';
import { registration } from '@/forms/registration';
import { finish, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { useHandOver } from '../form-runner/consent/use-hand-over';

/** 送出: hands the draft to the outbox with the words that stood above the button. */
export function useSendRegistration(relation: RegisteredFor) {
  const { actions, region } = useStores();
  return useHandOver<'incomplete'>(async () => {
    const text = registrationConsentText(relation, region);
    const submitted = await actions.submit(registration, 'registration', relation, text);
    if (submitted.kind !== 'queued') return 'incomplete';
    finish(routes.cases.receipt, { id: submitted.id });
    return undefined;
  });
}
