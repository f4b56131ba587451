import { applicationConsentLines, applicationConsentVersion } from '@/content/messages/application/consent';
import { supplementConsentLines, supplementConsentVersion } from '@/content/messages/cases/parts/supplement';
import { caseOfDraft } from '@/domain/case/whose-draft';
import { walk } from '@/domain/form/journey';
import type { Region } from '@/domain/region';
import { assistanceApplication } from '@/forms/application/application';
import { consentsAsked } from '@/forms/application/consents';
import { isOneOff } from '@/forms/application/who';
import { finish, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { useHandOver } from '../../form-runner/consent/use-hand-over';
import { applicationFor } from '../bound-case';

/** 提交: hands the draft to the outbox with every consent and the words it was given to. */
export function useSendApplication(person: string) {
  const { actions, draft, people, region, today } = useStores();
  return useHandOver<'incomplete' | 'lost'>(async () => {
    const store = draft(assistanceApplication, person);
    await store.getState().open();
    const to = caseOfDraft(person);
    const form = applicationFor(person);
    const { answers } = walk(form, store.getState().answers, today());
    const text = sendConsent(person, region);
    const more = { consents: consentsAsked(answers), ...(to ? { to } : { oneOff: isOneOff(answers) }) };
    const kind = to ? 'supplement' : 'assistance-application';
    const submitted = await actions.submit(form, kind, person, text, more);
    if (submitted.kind !== 'queued') return troubleOf[submitted.kind];
    await people.getState().remember(answers);
    finish(routes.cases.receipt, { id: submitted.id });
    return undefined;
  });
}

const troubleOf = { incomplete: 'incomplete', 'photos-lost': 'lost' } as const;

/** What stands above the button, and its version. */
export function sendConsent(person: string, region: Region) {
  const [version, lines] = caseOfDraft(person)
    ? [supplementConsentVersion, supplementConsentLines(region)]
    : [applicationConsentVersion, applicationConsentLines(region)];
  return { version, words: lines.join('\n') };
}
