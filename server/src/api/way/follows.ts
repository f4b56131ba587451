import { followCodeRequest, followRequest, revocationRequest, seenRequest } from '@contract/case-requests';
import type { Context } from 'hono';
import { broughtByKey, writtenByKey } from '../../cases/brought-by-key';
import { parseFields, readJson } from '../../http/body/body';
import type { WithAddress } from '../../http/client-address';
import { canonicalJson, idempotencyKeyOf } from '../../http/idempotency-key';
import { RequestRefusal, refusedForNow } from '../../http/refusal';
import type { Holder } from '../../store/sessions';
import { doDeed, type IncomingDeed } from '../../way/deeds/deed';
import { type FollowCode, findCode, keepCode, newCode, useCode } from '../../way/follow/codes';
import { revoke } from '../../way/follow/following';
import { caseInHand, followerOf } from '../../way/follow/hands';
import { markSeen } from '../../way/notices/notice';
import { openRow } from '../../way/sealed-row';
import { type Handler, signedIn } from '../handler';
import type { WayApiRooms } from './deed-handler';

/** A code for another phone; asked for again with the same key, it is the same one. */
export function makeFollowCode(rooms: WayApiRooms): Handler<'makeFollowCode'> {
  return async (context) => {
    const came = await incoming(rooms, context);
    const { found, role } = await caseInHand(rooms, came.holder.id, context.req.param('receipt') ?? '');
    const body = canonicalJson({ operation: 'makeFollowCode', receipt: found.receipt, sent: came.sent });
    if (!(await broughtByKey(rooms, 'case_deeds', came.idempotencyKey, body))) {
      parseFields(followCodeRequest, came.sent);
      if (role !== 'sender') throw new RequestRefusal('not-the-sender');
      await makeCode(rooms, { ...came, bodyMark: rooms.vault.mark('body', body), caseId: found.id, role });
    }
    const deed = await writtenByKey(rooms, 'case_deeds', came.idempotencyKey, body);
    const { code = '', until = deed.at } = openRow<FollowCode>(rooms.vault, 'case_deeds', deed);
    if (code === '') throw new RequestRefusal('case-not-found'); // erased meanwhile
    return { code, until, idempotencyKey: came.idempotencyKey, serverTime: rooms.now() };
  };
}

async function makeCode(rooms: WayApiRooms, made: Omit<IncomingDeed, 'action' | 'content'>): Promise<void> {
  take(rooms, made.holder);
  const code = newCode(rooms);
  const deed = { ...made, action: 'follow-code', content: code } as const;
  await doDeed(rooms, deed, (held) => keepCode(rooms, held, code));
}

/** Wrong, used, revoked and outdated codes are told apart and are guesses alike; they slow down the address they came from, never the owner. */
export function followCase(rooms: WayApiRooms & WithAddress): Handler<'followCase'> {
  return async (context) => {
    const came = await incoming(rooms, context);
    const { holder, idempotencyKey, sent } = came;
    const body = canonicalJson({ operation: 'followCase', sent });
    if (!(await broughtByKey(rooms, 'case_deeds', idempotencyKey, body))) {
      const { ending, code, role } = parseFields(followRequest, sent);
      const opened = await openedBy(rooms, rooms.addressOf(context), { ending, code });
      const deed = { idempotencyKey, bodyMark: rooms.vault.mark('body', body), holder, role };
      await doDeed(rooms, { ...deed, caseId: opened.case_id, action: 'follow', content: { role } }, (held) =>
        useCode(rooms, held, opened.code_mark),
      );
    }
    const { at, case_id } = await writtenByKey(rooms, 'case_deeds', idempotencyKey, body);
    const { receipt, mode } = await rooms.store.read
      .selectFrom('cases')
      .select(['receipt', 'mode'])
      .where('id', '=', case_id)
      .executeTakeFirstOrThrow();
    return { receipt, idempotencyKey, receivedAt: at, mode, serverTime: rooms.now() };
  };
}

async function openedBy(
  rooms: WayApiRooms,
  from: string,
  { ending, code }: { readonly ending: string; readonly code: string },
) {
  const { followsFromAddress, wrongFollows } = rooms.limits;
  const guesser = `${from} ${ending}`;
  const wait = followsFromAddress.take(from) ?? wrongFollows.peek(guesser);
  if (wait !== undefined) throw refusedForNow('too-many-tries', wait);
  const opened = await findCode(rooms, ending, code);
  if (typeof opened === 'object') return opened;
  wrongFollows.take(guesser);
  throw new RequestRefusal(opened);
}

export function revokeFollow(rooms: WayApiRooms): Handler<'revokeFollow'> {
  return async (context) => {
    const came = await incoming(rooms, context);
    const { found, role } = await caseInHand(rooms, came.holder.id, context.req.param('receipt') ?? '');
    const { receipt, mode, id: caseId } = found;
    const body = canonicalJson({ operation: 'revokeFollow', receipt, sent: came.sent });
    if (!(await broughtByKey(rooms, 'case_deeds', came.idempotencyKey, body))) {
      const { follower } = parseFields(revocationRequest, came.sent);
      take(rooms, came.holder);
      const deed = { ...came, bodyMark: rooms.vault.mark('body', body), caseId, role };
      await doDeed(rooms, { ...deed, action: 'revoke', content: {} }, (held) =>
        revoke(rooms, held, follower),
      );
    }
    const { at } = await writtenByKey(rooms, 'case_deeds', came.idempotencyKey, body);
    return { receipt, idempotencyKey: came.idempotencyKey, receivedAt: at, mode, serverTime: rooms.now() };
  };
}

export function markNoticesSeen(rooms: WayApiRooms): Handler<'markSeen'> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const { upTo } = parseFields(seenRequest, await readJson(context.req.raw));
    const hand = await caseInHand(rooms, holder.id, context.req.param('receipt') ?? '');
    const follower = await followerOf(rooms.store.read, hand.found.id, hand.role, holder.id);
    return { seen: await markSeen(rooms, hand, follower, upTo), serverTime: rooms.now() };
  };
}

async function incoming(rooms: WayApiRooms, context: Context) {
  const holder = await signedIn(rooms, context);
  const idempotencyKey = idempotencyKeyOf(context);
  return { holder, idempotencyKey, sent: await readJson(context.req.raw) };
}

/** @throws {RequestRefusal} when a phone does too much in a day */
function take({ limits }: WayApiRooms, { id }: Holder): void {
  const wait = limits.deedsFromHolder.take(id);
  if (wait !== undefined) throw refusedForNow('too-many', wait);
}
