import type { AnyOperationId, allOperations } from '@contract/all-operations';
import type { Context } from 'hono';
import type * as v from 'valibot';
import type { WithClock } from '../clock';
import { RequestRefusal } from '../http/refusal';
import { type Holder, holderOfToken } from '../store/sessions';
import type { WithStore } from '../store/store';

/** What an operation of the contract answers when it succeeds. */
export type Answer<Id extends AnyOperationId> = v.InferOutput<(typeof allOperations)[Id]['answer']>;

/**
 * Carries out one operation.
 *
 * @throws {RequestRefusal} for everything that is not a success
 */
export type Handler<Id extends AnyOperationId> = (context: Context) => Promise<Answer<Id>>;

/** @throws {RequestRefusal} `signed-out` for a missing, unknown or outdated token */
export async function signedIn(rooms: WithStore & WithClock, context: Context): Promise<Holder> {
  const [, token = ''] = /^Bearer ([\w-]{20,100})$/.exec(context.req.header('Authorization') ?? '') ?? [];
  const holder = await holderOfToken(rooms, token);
  if (!holder) throw new RequestRefusal('signed-out', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return holder;
}
