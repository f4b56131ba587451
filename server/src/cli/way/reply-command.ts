import { maxNoteLength } from '@contract/schemas';
import { caseStatusTexts } from '@/content/messages/cases/states';
import { officeTexts } from '@/content/messages/office/office';
import { officeWayTexts } from '@/content/messages/office/way';
import { caseState, officeActionIds } from '@/domain/case/actions/case-actions';
import { type CaseStatus, caseStatuses } from '@/domain/case/case-timeline';
import { statute } from '@/domain/case/way/case-way';
import { plain } from '@/domain/marked-text';
import { holdsLongNumber } from '@/domain/privacy';
import { findByReceipt } from '../../cases/office-cases';
import type { CaseTable } from '../../store/tables';
import { actOnCase, type OfficeAct, type OfficeWayRooms } from '../../way/office/office-act';
import { type CommandResult, failed, typedReceipt } from '../command-words';
import { actedLines, listedLines } from './acted-lines';

/** `<receipt> <status> [words]`: the verb of the table that leads there from where the case stands. */
export async function replyCommand(
  rooms: OfficeWayRooms,
  actor: string,
  typed: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(typed);
  const [status = '', ...words] = rest;
  const note = words.join(' ').trim();
  const to = caseStatuses.find((known) => known === status && known !== 'received');
  if (to === undefined) return failed(officeTexts.badStatus, ...statusLines());
  const wrong = wrongNote(note);
  if (wrong !== undefined) return failed(wrong);
  const row = await findByReceipt(rooms.store.read, receipt);
  if (!row) return failed(officeTexts.noCase);
  const act = actTo(row, to, note);
  if (!act) {
    const stands = officeWayTexts.notListed(plain(caseStatusTexts[row.status].what));
    return failed(stands, ...listedLines(row.kind, row.status));
  }
  return actedLines(await actOnCase(rooms, { actor, receipt, ...act }), note);
}

/** Why words cannot be sent to whoever reads them. */
export function wrongNote(note: string): string | undefined {
  if (note.length > maxNoteLength) return officeTexts.noteTooLong;
  return holdsLongNumber(note) ? officeTexts.noteWithNumber : undefined;
}

/** Every status that may be typed, with its words. */
export function statusLines(): readonly string[] {
  return caseStatuses
    .filter((status) => status !== 'received')
    .map((status) => `  ${status}  ${caseStatusTexts[status].what}`);
}

/** The words stand for what the verb needs, where it needs words. */
function actTo(
  row: CaseTable,
  to: CaseStatus,
  note: string,
): Pick<OfficeAct, 'verb' | 'note' | 'items' | 'decision' | 'recipient'> | undefined {
  const { office } = caseState(row.kind, row.status);
  const verb = officeActionIds.find((id) => office[id]?.to === to);
  if (!verb) return undefined;
  const needs = office[verb]?.needs ?? [];
  return {
    verb,
    note,
    ...(needs.includes('items') && note !== '' && { items: [{ kind: 'words', to: 'sender', words: note }] }),
    ...(needs.includes('reasons') && { decision: { ...statute.refuse, conditions: [], reasons: note } }),
    ...(needs.includes('recipient') && { recipient: note }),
  };
}
