import { complaintRequest } from '@contract/case-requests';
import { broughtByKey, writtenByKey } from '../../cases/brought-by-key';
import { parseFields, readJson } from '../../http/body/body';
import { canonicalJson, idempotencyKeyOf } from '../../http/idempotency-key';
import { refusedForNow } from '../../http/refusal';
import { type ComplaintRooms, complaintsOf, keepComplaint } from '../../way/complaints/complaint-rows';
import { caseInHand } from '../../way/follow/hands';
import { type Handler, signedIn } from '../handler';
import type { WayApiRooms } from './deed-handler';

type Rooms = WayApiRooms & ComplaintRooms;

/** A complaint or suggestion, once for each key; about a case only of one's own. */
export function sendComplaint(rooms: Rooms): Handler<'sendComplaint'> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const idempotencyKey = idempotencyKeyOf(context);
    const raw = await readJson(context.req.raw);
    const body = canonicalJson({ operation: 'sendComplaint', sent: raw });
    const before = await broughtByKey(rooms, 'complaints', idempotencyKey, body);
    const bodyMark = rooms.vault.mark('body', body);
    if (!before)
      await keepComplaint(rooms, { ...(await taken(rooms, holder.id, raw)), idempotencyKey, bodyMark });
    const kept = before ?? (await writtenByKey(rooms, 'complaints', idempotencyKey, body));
    const { receipt, received_at, mode } = kept;
    return { receipt, idempotencyKey, receivedAt: received_at, mode, serverTime: rooms.now() };
  };
}

/** What was sent, about a case of one's own where it is about one, and not too often. @throws {RequestRefusal} */
async function taken(rooms: Rooms, holderId: string, raw: unknown) {
  const sent = parseFields(complaintRequest, raw);
  const about = sent.about === undefined ? undefined : await caseInHand(rooms, holderId, sent.about);
  const wait = rooms.limits.deedsFromHolder.take(holderId);
  if (wait !== undefined) throw refusedForNow('too-many', wait);
  return { holderId, sent, ...(about && { caseId: about.found.id }) };
}

export function listComplaints(rooms: Rooms): Handler<'listComplaints'> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    return { complaints: await complaintsOf(rooms, holder.id), serverTime: rooms.now() };
  };
}
