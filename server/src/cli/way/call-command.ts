import { officeTexts } from '@/content/messages/office/office';
import { officeWayTexts } from '@/content/messages/office/way';
import { groupReceipt } from '@/domain/case/receipt';
import { findByReceipt } from '../../cases/office-cases';
import { moment } from '../../print/answer-words';
import { markSpoken, openCalls } from '../../way/notices/open-calls';
import type { OfficeWayRooms } from '../../way/office/office-act';
import { inColumns } from '../columns';
import { type CommandResult, done, failed, typedReceipt } from '../command-words';

/** Whom to call and why, urgent ones first, then the oldest; the number stands in the case itself. */
export async function callsCommand(rooms: OfficeWayRooms): Promise<CommandResult> {
  const calls = await openCalls(rooms);
  if (calls.length === 0) return done(officeWayTexts.noCalls);
  return done(
    ...inColumns(
      calls.map(({ receipt, why, asker, made_at, first, kind }) => [
        groupReceipt(receipt),
        moment(made_at),
        officeWayTexts.calls[why](officeWayTexts.askers[asker ?? 'sender']),
        first === 1 ? officeTexts.urgent[kind] : '',
      ]),
    ),
  );
}

/** `<receipt>`: somebody was spoken to. */
export async function calledCommand(
  rooms: OfficeWayRooms,
  actor: string,
  typed: readonly string[],
): Promise<CommandResult> {
  const row = await findByReceipt(rooms.store.read, typedReceipt(typed).receipt);
  if (!row) return failed(officeTexts.noCase);
  const spoken = await markSpoken(rooms, actor, row.id);
  return spoken ? done(officeWayTexts.called) : failed(officeWayTexts.noSuchCall);
}
