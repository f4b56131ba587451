import type { PersonActionId } from '@/domain/case/actions/case-actions';
import { personAction } from '@/domain/case/actions/case-actions';
import type { HandRole } from '@/domain/case/way/case-way';
import type { Instant } from '@/domain/dates';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import type { Holder } from '../../store/sessions';
import type { AuditedChange, WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import type { CaseDeedTable } from '../../store/way-tables';
import { sealRow } from '../sealed-row';

export type DeedRooms = WithStore & WithVault & WithChance & WithClock;

/** Something done from a phone, on its way in. */
export interface IncomingDeed {
  readonly idempotencyKey: string;
  readonly bodyMark: string;
  readonly action: CaseDeedTable['action'];
  readonly caseId: string;
  readonly requestId?: string;
  readonly role: HandRole;
  readonly holder: Holder;
  readonly content: object;
}

/** What an effect works on: the row as it is now, held until the deed is done or refused. */
export interface HeldCase {
  readonly work: AuditedChange;
  readonly row: CaseTable;
  readonly deed: IncomingDeed;
  readonly at: Instant;
}

/**
 * Does a deed in one transaction: its row, its effect and its audit, or nothing. One that came before by the same key
 * is left as it is.
 *
 * @throws {RequestRefusal} what the effect refuses, in the state the case is in by then
 */
export async function doDeed(
  rooms: DeedRooms,
  deed: IncomingDeed,
  effect: (held: HeldCase) => Promise<void>,
): Promise<void> {
  const at = rooms.now();
  const id = rooms.chance.uuid();
  await rooms.store.change(async (work) => {
    const written = await work
      .insertInto('case_deeds')
      .values({
        id,
        case_id: deed.caseId,
        idempotency_key: deed.idempotencyKey,
        body_mark: deed.bodyMark,
        action: deed.action,
        request_id: deed.requestId ?? null,
        role: deed.role,
        at,
        sealed: sealRow(rooms.vault, 'case_deeds', id, deed.content),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!written) return { result: undefined, audit: undefined };
    const row = await work
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', deed.caseId)
      .executeTakeFirstOrThrow();
    await effect({ work, row, deed, at });
    return {
      result: undefined,
      audit: { actor: handOf(deed.role), action: `case-${deed.action}`, subject: row.id },
    };
  });
}

/** By whose phone something was done, as audit and consents name it. */
export function handOf(role: HandRole): string {
  return role === 'sender' ? 'reporter' : `follower:${role}`;
}

/** @throws {RequestRefusal} by name, when the table of actions does not list it in the state the case is in */
export function needAction({ row }: HeldCase, action: PersonActionId) {
  const listed = row.erased_at === null && personAction(row.kind, row.status, action);
  if (listed) return listed;
  const error = { question: 'action', code: action, detail: { status: row.status } };
  throw new RequestRefusal('action-not-open', { errors: [error] });
}
