import { casesQuery, lookupRequest } from '@contract/schemas';
import type { Receipt } from '@/domain/case/receipt';
import { lookUp } from '../cases/look-up';
import { parseFields, readJson } from '../http/body/body';
import type { WithAddress } from '../http/client-address';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import type { WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import { caseInHand, casesOf } from '../way/follow/hands';
import { viewForHolder } from '../way/view/view-for-holder';
import { type WayRooms, withWay } from '../way/view/way-of-case';
import { type Handler, signedIn } from './handler';

const pageLength = 20;

/** The holder's own cases and those he follows; anonymous reports are in nobody's list. */
export function listCases(rooms: WayRooms): Handler<'listCases'> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const { after } = parseFields(casesQuery, context.req.query());
    const rows = await olderThan(rooms, holder.id, after);
    const cases = await viewForHolder(rooms, holder.id, rows.slice(0, pageLength));
    const next = rows.length > pageLength ? (cases.at(-1)?.receipt ?? null) : null;
    return { cases, next, serverTime: rooms.now() };
  };
}

export function readCase(rooms: WayRooms): Handler<'readCase'> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const { found, role } = await caseInHand(rooms, holder.id, context.req.param('receipt') ?? '');
    const [view] = await viewForHolder(rooms, holder.id, [{ ...found, role }], { withConsents: true });
    if (!view) throw new RequestRefusal('case-not-found');
    return { case: view, serverTime: rooms.now() };
  };
}

export function lookUpCase(rooms: WayRooms & WithLimits & WithAddress): Handler<'lookUpCase'> {
  const { limits, addressOf, now } = rooms;
  return async (context) => {
    const from = addressOf(context);
    const wait = limits.lookupsFromAddress.take(from);
    if (wait !== undefined) throw refusedForNow('too-many-tries', wait);
    const { receipt, proof } = parseFields(lookupRequest, await readJson(context.req.raw));
    const found = await lookUp(rooms, from, { receipt, proof });
    const looked = { head: { ...found.head, isErased: false }, role: 'sender' } as const;
    const [view] = await withWay(rooms, [looked], [found.view]);
    return { case: view ?? found.view, serverTime: now() };
  };
}

/** One more than a page, to know whether another follows. */
async function olderThan(rooms: WithStore & WithVault, holder: string, after: Receipt | undefined) {
  const newest = casesOf(rooms, holder)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageLength + 1);
  if (after === undefined) return newest.execute();
  const [last] = await casesOf(rooms, holder).where('receipt', '=', after).execute();
  if (!last)
    throw new RequestRefusal('fields-rejected', { errors: [{ question: 'after', code: 'unknown' }] });
  return newest
    .where((is) =>
      is.or([
        is('received_at', '<', last.received_at),
        is.and([is('received_at', '=', last.received_at), is('id', '<', last.id)]),
      ]),
    )
    .execute();
}
