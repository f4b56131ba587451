import { officeWayTexts } from '@/content/messages/office/way';
import { groupReceipt } from '@/domain/case/receipt';
import { moment } from '../../print/answer-words';
import { shownLine } from '../../print/safe-text';
import { complaintsFor, type ReadComplaint, stepComplaint } from '../../way/complaints/for-supervisor';
import type { OfficeWayRooms } from '../../way/office/office-act';
import { inColumns } from '../columns';
import { type CommandResult, done, failed, typedReceipt } from '../command-words';
import { wrongNote } from './reply-command';

/** What this officer may look into; never what is about himself while there is somebody else. */
export async function complaintsCommand(rooms: OfficeWayRooms, actor: string): Promise<CommandResult> {
  const found = await complaintsFor(rooms, actor);
  return found.length === 0 ? done(officeWayTexts.noComplaints) : done(...inColumns(found.map(cellsOf)));
}

function cellsOf({ row, words }: ReadComplaint): readonly string[] {
  return [
    groupReceipt(row.receipt),
    moment(row.received_at),
    officeWayTexts.complaintKinds[row.kind],
    officeWayTexts.complaintStates[row.state],
    shownLine(words.officer ?? ''),
    shownLine(words.phone ?? ''),
    shownLine(words.words ?? ''),
  ];
}

/** `<receipt> looked-into`, or `<receipt> answered <words>` that its sender reads. */
export async function complaintCommand(
  rooms: OfficeWayRooms,
  actor: string,
  typed: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(typed);
  const [said, ...more] = rest;
  const state = (['looked-into', 'answered'] as const).find((known) => known === said);
  const words = more.join(' ').trim();
  if (!state || (state === 'answered' && words === '')) return failed(officeWayTexts.badComplaint);
  const wrong = wrongNote(words);
  if (wrong !== undefined) return failed(wrong);
  const did = await stepComplaint(rooms, { actor, receipt, state, words });
  return did ? done(officeWayTexts.noted) : failed(officeWayTexts.noSuchComplaint);
}
