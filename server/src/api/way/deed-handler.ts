import type { CaseDeedId } from '@contract/case-operations';
import { caseOperations } from '@contract/case-operations';
import type { ReceiptAnswer } from '@contract/schemas';
import type { Context } from 'hono';
import type * as v from 'valibot';
import type { Region } from '@/domain/region';
import { broughtByKey, writtenByKey } from '../../cases/brought-by-key';
import { parseFields, readJson } from '../../http/body/body';
import { canonicalJson, idempotencyKeyOf } from '../../http/idempotency-key';
import { RequestRefusal, refusedForNow } from '../../http/refusal';
import type { WithLimits } from '../../http/request-limits';
import type { CaseDeedTable } from '../../store/way-tables';
import { type DeedRooms, doDeed, type HeldCase } from '../../way/deeds/deed';
import { caseInHand, type Hand } from '../../way/follow/hands';
import { signedIn } from '../handler';

export type WayApiRooms = DeedRooms & WithLimits & { readonly region: Region };

type Body<Id extends CaseDeedId> = v.InferOutput<(typeof caseOperations)[Id]['body']>;

/** One operation that does something to a case: which deed it is, and what it changes. */
export interface Deed<Id extends CaseDeedId> {
  readonly operation: Id;
  readonly action: (sent: Body<Id>) => CaseDeedTable['action'];
  /** Those who follow the case may do it too. */
  readonly byFollowers?: boolean;
  readonly effect: (held: HeldCase, sent: Body<Id>) => Promise<void>;
}

/** Does it once for each key: the same key and body give the first answer again, whatever the case has come to since. */
export function deedHandler<Id extends CaseDeedId>(rooms: WayApiRooms, deed: Deed<Id>) {
  return async (context: Context): Promise<ReceiptAnswer> => {
    const holder = await signedIn(rooms, context);
    const idempotencyKey = idempotencyKeyOf(context);
    const sent = await readJson(context.req.raw);
    const hand = await caseInHand(rooms, holder.id, context.req.param('receipt') ?? '');
    const requestId = context.req.param('request');
    const { receipt, mode, id: caseId } = hand.found;
    const body = canonicalJson({ operation: deed.operation, receipt, requestId, sent });
    const before = await broughtByKey(rooms, 'case_deeds', idempotencyKey, body);
    if (before === undefined) {
      const content = taken(rooms, deed, hand, { holder: holder.id, sent });
      const incoming = {
        ...{ idempotencyKey, bodyMark: rooms.vault.mark('body', body), caseId, holder, content },
        ...{ role: hand.role, action: deed.action(content), ...(requestId !== undefined && { requestId }) },
      };
      await doDeed(rooms, incoming, (held) => deed.effect(held, content));
    }
    const { at } = before ?? (await writtenByKey(rooms, 'case_deeds', idempotencyKey, body));
    return { receipt, idempotencyKey, receivedAt: at, mode, serverTime: rooms.now() };
  };
}

/** What was sent, from a hand that may do it, and not too often. @throws {RequestRefusal} */
function taken<Id extends CaseDeedId>(
  { limits }: WithLimits,
  { operation, byFollowers = false }: Deed<Id>,
  { role }: Hand,
  { holder, sent }: { readonly holder: string; readonly sent: unknown },
): Body<Id> & object {
  const schema: v.GenericSchema<unknown, Body<Id> & object> = caseOperations[operation].body as never; // the same entry of the table
  const content = parseFields(schema, sent);
  if (role !== 'sender' && !byFollowers) throw new RequestRefusal('not-the-sender');
  const wait = limits.deedsFromHolder.take(holder);
  if (wait !== undefined) throw refusedForNow('too-many', wait);
  return content;
}
