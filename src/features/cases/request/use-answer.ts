import { addConsentLines, addConsentVersion } from '@/content/messages/cases/parts/added-papers';
import { agreeLines, agreeVersion } from '@/content/messages/cases/request';
import type { Receipt } from '@/domain/case/receipt';
import type { Waiting } from '@/domain/case/way/waiting';
import { type FormDefinition, shownValue } from '@/domain/form/definition';
import { replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import type { DraftState } from '@/stores/drafts/draft-state';
import { type HandOverTrouble, useHandOver } from '../../form-runner/consent/use-hand-over';

type Missing = 'missing' | 'missing-words' | 'lost';
export type AnswerTrouble = Missing | HandOverTrouble;

interface Answering {
  readonly receipt: Receipt;
  readonly waiting: Waiting;
  readonly form: FormDefinition;
  readonly person: string;
}

/** 送给街道: hands the answer to the outbox, once; photos with the words that were agreed to. */
export function useAnswer({ receipt, waiting, form, person }: Answering) {
  const { actions, draft, region } = useStores();
  const queue = async (): Promise<Missing | undefined> => {
    const text = textOf(waiting, draft(form, person).getState(), addConsentLines(region));
    const more = { to: receipt, request: waiting.id };
    const submitted = await actions.submit(form, 'answer', person, text, more);
    if (submitted.kind === 'photos-lost') return 'lost';
    if (submitted.kind === 'incomplete') return missingOf(draft(form, person).getState());
    replace(routes.cases.receipt, { id: submitted.id });
    return undefined;
  };
  return useHandOver<Missing>(async () => {
    const store = draft(form, person);
    leaveOut(store.getState());
    if (store.getState().goOn('answer').kind === 'errors') return missingOf(store.getState());
    await store.getState().flush();
    return queue();
  });
}

/** What is agreed to by this answer: the office's own words where somebody agrees, else what is said of photos. */
function textOf({ asked }: Waiting, state: DraftState, ofPhotos: readonly string[]) {
  if (shownValue(state, 'way') === 'agree')
    return { version: agreeVersion, words: agreeLines(asked?.words ?? '').join('\n') };
  return { version: addConsentVersion, words: ofPhotos.join('\n') };
}

function missingOf(state: DraftState): Missing {
  return shownValue(state, 'way') === 'words' ? 'missing-words' : 'missing';
}

/** What belongs to another way to answer does not go along. */
function leaveOut(state: DraftState): void {
  const way = shownValue(state, 'way');
  if (way !== 'photo' && way !== 'agree') state.choose('photos', []);
  if (way !== 'words') state.choose('words', '');
}
