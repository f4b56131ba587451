import { applicationTexts } from '@/content/messages/application';
import {
  applicationConsentLines,
  applicationConsentVersion,
  separateConsents,
} from '@/content/messages/application-consent';
import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { isOneOff } from '@/forms/assistance-application/who';
import { go, restart, routes } from '@/routes';
import { useStores } from '@/stores/context';

export type SendTrouble = 'refused' | 'undeclared' | 'full';

/** 提交: hands the draft to the outbox with every consent and the words it was given to. */
export function useSendApplication(
  person: string,
  setTrouble: (trouble: SendTrouble | undefined) => void,
  setBusy: (busy: boolean) => void,
): () => Promise<void> {
  const { actions, draft, people, region } = useStores();
  const hand = async (): Promise<void> => {
    const agreed = await actions.askPrivacy();
    if (agreed !== 'agreed') return setTrouble(agreed);
    const store = draft(assistanceApplication, person);
    await store.getState().open();
    const { answers } = walk(assistanceApplication, store.getState().answers);
    const oneOff = isOneOff(answers);
    const text = { version: applicationConsentVersion, words: applicationConsentLines(region).join('\n') };
    const more = { consents: consentsOf(answers), oneOff };
    const submitted = await actions.submit(assistanceApplication, kind, person, text, more);
    if (submitted.kind === 'incomplete') return go(routes.apply.tasks, { p: person });
    if (!oneOff) await people.getState().rememberHelper(answers);
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

/** Each separate consent that was asked, with the words that stood there. */
function consentsOf(answers: Answers) {
  return Object.entries(separateConsents).flatMap(([id, version]) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    return [
      { id, version, answer: Array.isArray(answer) ? answer.join() : String(answer), words: wordsOf(id) },
    ];
  });
}

/** The question as it was put: heading, hint, label and options. */
function wordsOf(question: string): string {
  const page = assistanceApplication.pages.find(({ questions }) => questions.includes(question));
  const head = applicationTexts.pages[page?.id ?? ''];
  const { label, options = {} } = applicationTexts.questions[question] ?? { label: question };
  const labels = Object.values(options).map((option) => option.label);
  return [head?.heading, head?.hint, label, ...labels].filter(Boolean).join('\n');
}
