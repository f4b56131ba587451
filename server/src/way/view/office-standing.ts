import { caseState } from '@/domain/case/actions/case-actions';
import { type Due, type Turn, threeLinesOf } from '@/domain/case/way/three-lines';
import type { CaseTable } from '../../store/tables';
import { type WayRooms, waysOf } from './way-of-case';

/** Whose turn a case is, and until when, as its sender's phone is told it. */
export interface OfficeStanding {
  readonly turn: Turn;
  readonly due: Due;
}

/** So many at once: their rows are asked for by a list of ids. */
const chunk = 200;

/** Of each case, in their order; one that is over is not looked at any further. */
export async function standingsOf(
  rooms: WayRooms,
  rows: readonly CaseTable[],
): Promise<ReadonlyMap<string, OfficeStanding>> {
  const open = rows.filter(
    (row) => row.erased_at === null && caseState(row.kind, row.status).turn !== 'nobody',
  );
  const standings = new Map<string, OfficeStanding>();
  for (let at = 0; at < open.length; at += chunk) {
    const some = open.slice(at, at + chunk);
    const looked = some.map((row) => ({ head: { ...row, isErased: false }, role: 'sender' as const }));
    const ways = await waysOf(rooms, looked);
    some.forEach((row, place) => {
      standings.set(row.id, threeLinesOf(row, ways[place]?.waiting));
    });
  }
  return standings;
}

/** For a case that is over. */
export const over: OfficeStanding = { turn: 'nobody', due: { kind: 'none' } };
