import { isReceipt, type Receipt } from './receipt';

/** Tells the draft of a case from that of a person, whose name is random. */
const prefix = 'to-';

/** Whose draft 接着填 is: of a case, not of a person, so that it can go nowhere else. */
export function draftForCase(receipt: Receipt): string {
  return prefix + receipt;
}

/** The case that a draft's answers belong to; `undefined` for one that will make a case of its own. */
export function caseOfDraft(person: string): Receipt | undefined {
  const receipt = person.startsWith(prefix) ? person.slice(prefix.length) : '';
  return isReceipt(receipt) ? receipt : undefined;
}

/** Reports are not about the person who types: one draft on the phone is enough. */
export const reportPerson = 'only';
