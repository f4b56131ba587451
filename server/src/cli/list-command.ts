import { officeTexts } from '@/content/messages/office/office';
import { type ListedCase, listForOffice } from '../cases/office-cases';
import { listCells } from '../print/case-line';
import { standingCell } from '../print/standing-cell';
import { type OfficeStanding, over, standingsOf } from '../way/view/office-standing';
import { inColumns } from './columns';
import { type CommandResult, done } from './command-words';
import type { OfficeRooms } from './office-command';

interface Standing {
  readonly one: ListedCase;
  readonly standing: OfficeStanding;
}

/** Every case with whose turn it is and until when; what is due first stands first. */
export async function listCommand(rooms: OfficeRooms): Promise<CommandResult> {
  const listed = await listForOffice(rooms);
  if (listed.length === 0) return done(officeTexts.none);
  const standings = await standingsOf(
    rooms,
    listed.map(({ row }) => row),
  );
  const all = listed.map((one) => ({ one, standing: standings.get(one.row.id) ?? over }));
  return done(...inColumns(all.sort(dueFirst).map((each) => cells(rooms, each))));
}

function cells({ region }: OfficeRooms, { one, standing }: Standing): readonly string[] {
  const [receipt = '', ...others] = listCells(region, one);
  return [receipt, standingCell(standing), ...others];
}

function dueFirst(a: Standing, b: Standing): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  const [first, second] = [lastDay(a), lastDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  const older = a.one.row.received_at - b.one.row.received_at;
  // What is over is looked for again, if at all, while it is fresh.
  return rankOf(a) === ranks.over ? -older : older;
}

const ranks = { late: 0, urgent: 1, dated: 2, office: 3, person: 4, over: 5 };

function rankOf({ one, standing: { turn, due } }: Standing): number {
  if (turn === 'nobody') return ranks.over;
  if (due.kind === 'day' && due.late) return ranks.late;
  if (turn === 'you' || turn === 'other') return ranks.person;
  if (one.row.urgent === 1) return ranks.urgent;
  return due.kind === 'day' ? ranks.dated : ranks.office;
}

function lastDay({ standing: { due } }: Standing): string {
  return due.kind === 'day' ? due.until.day : '9';
}
