import type { RequestAnswer } from '@contract/case-requests';
import { officeConsentTexts } from '@/content/messages/office/consent';
import { type ConsentState, consentStates } from '../../cases/consent/consent-states';
import { recordDecision } from '../../cases/consent/record-consent';
import type { ConsentDecision } from '../../cases/sealed-case';
import { openWhole } from '../../cases/supplements/whole-case';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { RequestWords } from '../office/office-words';
import { type HeldCase, handOf } from './deed';

/**
 * Writes what was answered to a request for consent into the consents of the application: who, when, by which hand, and
 * which words were read. Where it cannot be told whose consent it is, the answer stands with the request alone, and the
 * office records it.
 */
export async function recordAnsweredConsent(
  rooms: WithVault & WithClock,
  { work, row, deed }: HeldCase,
  { who }: Pick<RequestWords, 'who'>,
  { way, consent: text }: RequestAnswer,
): Promise<void> {
  if (row.kind !== 'assistance-application' || (way !== 'agree' && way !== 'not-agree')) return;
  const asked = askedConsent(consentStates(await openWhole(rooms, work, row)), who);
  if (!asked) return;
  const says = saidOf(asked, way);
  const how = officeConsentTexts.answered[says];
  const decision = { who: asked.who, says, how, by: handOf(deed.role), ...(text && { text }) };
  await recordDecision(rooms, work, row, decision);
}

/** The one the office named; else the only one that is still to be given. */
function askedConsent(states: readonly ConsentState[], who: string | undefined): ConsentState | undefined {
  if (who !== undefined) return states.find((one) => one.who === who);
  const open = states.filter(({ state }) => state === 'later' || state === 'unasked');
  return open.length === 1 ? open[0] : undefined;
}

/** No after a yes takes it back: what hangs on it is not looked at any more. */
function saidOf({ state }: ConsentState, way: 'agree' | 'not-agree'): ConsentDecision['says'] {
  if (way === 'agree') return 'agreed';
  return state === 'agreed' || state === 'withdrawn' ? 'withdrawn' : 'declined';
}
