import { officeTexts } from '@/content/messages/office';
import { officeConsentTexts } from '@/content/messages/office-consent';
import type { Receipt } from '@/domain/receipt';
import type { Backend } from '../backend';
import type { ConsentDecision } from '../cases/sealed-case';
import { inColumns } from './columns';
import type { ConsentState } from './consent-states';
import { consentWords } from './consent-words';
import { openForOffice } from './office-cases';
import { done, failed, type Outcome } from './outcome';
import { recordConsent } from './record-consent';
import { typedReceipt } from './typed-receipt';

const mostHow = 100;

/** `<receipt>` shows who agreed to what; `<receipt> <who> agreed|withdrawn --how <words>` writes down what somebody said. */
export async function consentCommand(
  backend: Backend,
  actor: string,
  words: readonly string[],
): Promise<Outcome> {
  const { receipt, rest } = typedReceipt(words);
  return rest.length === 0 ? show(backend, actor, receipt) : record(backend, actor, receipt, rest);
}

async function show(backend: Backend, actor: string, receipt: Receipt): Promise<Outcome> {
  const found = await openForOffice(backend, actor, receipt);
  if (!found) return failed(officeTexts.noCase);
  return found.consents.length > 0 ? done(...consentTable(found.consents)) : done(officeConsentTexts.none);
}

function consentTable(consents: readonly ConsentState[]): readonly string[] {
  return inColumns(
    consents
      .map(consentWords)
      .map(({ who, person, matter, state, record }) => [who, person, matter, state, record]),
  );
}

async function record(
  backend: Backend,
  actor: string,
  receipt: Receipt,
  [who = '', says = '', ...rest]: readonly string[],
): Promise<Outcome> {
  const how = rest[0] === '--how' ? rest.slice(1).join(' ').trim() : '';
  if (!isDecision(says)) return failed(officeConsentTexts.badWord);
  if (how === '') return failed(officeConsentTexts.noHow);
  if ([...how].length > mostHow) return failed(officeConsentTexts.howTooLong);
  const recorded = await recordConsent(backend, receipt, { who, says, how, by: actor });
  if (recorded === 'no-case') return failed(officeTexts.noCase);
  if (recorded !== 'no-such-consent') return done(officeConsentTexts.recorded, ...consentTable([recorded]));
  const { lines } = await show(backend, actor, receipt);
  return failed(officeConsentTexts.noSuch, ...lines);
}

function isDecision(word: string): word is ConsentDecision['says'] {
  return word === 'agreed' || word === 'withdrawn';
}
