import { officeConsentTexts } from '@/content/messages/office/consent';
import { officeTexts } from '@/content/messages/office/office';
import type { Receipt } from '@/domain/case/receipt';
import type { ConsentState } from '../cases/consent/consent-states';
import { recordConsent } from '../cases/consent/record-consent';
import { openForOffice } from '../cases/office-cases';
import type { ConsentDecision } from '../cases/sealed-case';
import { consentWords } from '../print/consent-words';
import { shownLine } from '../print/safe-text';
import { inColumns } from './columns';
import { type CommandResult, done, failed, typedReceipt } from './command-words';
import type { OfficeRooms } from './office-command';

const maxHow = 100;

/** `<receipt>` shows who agreed to what; `<receipt> <who> agreed|withdrawn --how <words>` writes down what somebody said. */
export async function consentCommand(
  rooms: OfficeRooms,
  actor: string,
  words: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(words);
  return rest.length === 0 ? show(rooms, actor, receipt) : record(rooms, actor, receipt, rest);
}

async function show(rooms: OfficeRooms, actor: string, receipt: Receipt): Promise<CommandResult> {
  const found = await openForOffice(rooms, actor, receipt);
  if (!found) return failed(officeTexts.noCase);
  return found.consents.length > 0 ? done(...consentTable(found.consents)) : done(officeConsentTexts.none);
}

function consentTable(consents: readonly ConsentState[]): readonly string[] {
  return inColumns(
    consents
      .map(consentWords)
      .map(({ who, person, matter, state, record }) => [who, person, matter, state, record].map(shownLine)),
  );
}

async function record(
  rooms: OfficeRooms,
  actor: string,
  receipt: Receipt,
  [who = '', says = '', ...rest]: readonly string[],
): Promise<CommandResult> {
  const how = rest[0] === '--how' ? rest.slice(1).join(' ').trim() : '';
  if (!isDecision(says)) return failed(officeConsentTexts.badWord);
  if (how === '') return failed(officeConsentTexts.noHow);
  if ([...how].length > maxHow) return failed(officeConsentTexts.howTooLong);
  const recorded = await recordConsent(rooms, receipt, { who, says, how, by: actor });
  if (recorded === 'no-case') return failed(officeTexts.noCase);
  if (recorded !== 'no-such-consent') return done(officeConsentTexts.recorded, ...consentTable([recorded]));
  const { lines } = await show(rooms, actor, receipt);
  return failed(officeConsentTexts.noSuch, ...lines);
}

function isDecision(word: string): word is Exclude<ConsentDecision['says'], 'declined'> {
  return word === 'agreed' || word === 'withdrawn';
}
