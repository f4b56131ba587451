import { applicationConsentLines, applicationConsentVersion } from '@/content/messages/application-consent';
import { walk } from '@/domain/form/journey';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { consentsAsked } from '@/forms/assistance-application/consents';
import { isOneOff } from '@/forms/assistance-application/who';
import { restart, routes } from '@/routes';
import { useStores } from '@/stores/context';

export type SendTrouble = 'refused' | 'undeclared' | 'full' | 'incomplete' | 'lost';

/** 提交: hands the draft to the outbox with every consent and the words it was given to. */
export function useSendApplication(
  person: string,
  setTrouble: (trouble: SendTrouble | undefined) => void,
  setBusy: (busy: boolean) => void,
): () => Promise<void> {
  const { actions, draft, people, region, today } = useStores();
  const hand = async (): Promise<void> => {
    const agreed = await actions.askPrivacy();
    if (agreed !== 'agreed') return setTrouble(agreed);
    const store = draft(assistanceApplication, person);
    await store.getState().open();
    const { answers } = walk(assistanceApplication, store.getState().answers, today());
    const oneOff = isOneOff(answers);
    const text = { version: applicationConsentVersion, words: applicationConsentLines(region).join('\n') };
    const more = { consents: consentsAsked(answers), oneOff };
    const submitted = await actions.submit(assistanceApplication, kind, person, text, more);
    if (submitted.kind === 'incomplete') return setTrouble('incomplete');
    if (submitted.kind === 'photos-lost') return setTrouble('lost');
    await people.getState().remember(answers);
    restart(routes.cases.receipt, { id: submitted.id });
  };
  return async () => {
    setBusy(true);
    setTrouble(undefined);
    await hand().catch(() => setTrouble('full'));
    setBusy(false);
  };
}

const kind = 'assistance-application';
