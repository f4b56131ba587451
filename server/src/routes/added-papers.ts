import type { ReceiptAnswer } from '@contract/schemas';
import type { Receipt } from '@/domain/receipt';
import type { Backend } from '../backend';
import { readAddition, receiveAddition, takesPapers } from '../cases/added-papers';
import { readJson } from '../http/body';
import { canonicalJson, idempotencyKeyOf } from '../http/idempotency-key';
import { Refusal, tooMany } from '../http/refusal';
import { type Holder, signedIn } from '../sessions';
import type { Handler } from './handlers';

/** Papers for one of the session's own cases, once for each key; whose it is not, learns nothing of it. */
export function addPapers(backend: Backend): Handler<'addPapers'> {
  return async (context) => {
    const holder = await signedIn(backend, context);
    const idempotencyKey = idempotencyKeyOf(context);
    const sent = await readJson(context.req.raw);
    const found = await findOwn(backend, holder.id, context.req.param('receipt') ?? '');
    const body = canonicalJson({ receipt: found.receipt, sent });
    const answer = (receivedAt: ReceiptAnswer['receivedAt']): ReceiptAnswer => ({
      receipt: found.receipt,
      idempotencyKey,
      receivedAt,
      mode: found.mode,
      serverTime: backend.now(),
    });
    const before = await findAdded(backend, idempotencyKey, body);
    if (before !== undefined) return answer(before);
    const addition = taken(backend, holder, found, sent);
    const bodyMark = backend.vault.mark('body', body);
    await receiveAddition(backend, { caseId: found.id, holder, idempotencyKey, bodyMark, addition });
    return answer((await findAdded(backend, idempotencyKey, body)) ?? nobodyHolds());
  };
}

/** What was sent, where the case takes it. @throws {Refusal} */
function taken(backend: Backend, holder: Holder, found: Parameters<typeof takesPapers>[1], sent: unknown) {
  if (!takesPapers(backend, found)) throw new Refusal('case-closed');
  const addition = readAddition(backend, sent);
  const wait = backend.limits.additionsFromHolder.take(holder.id);
  if (wait !== undefined) throw tooMany('too-many', wait);
  return addition;
}

function nobodyHolds(): never {
  throw new Error('an addition was written and is not there');
}

/** @throws {Refusal} alike for no such case, somebody else's and an anonymous one */
async function findOwn({ database }: Backend, holder: string, receipt: string) {
  const found = await database
    .selectFrom('cases')
    .select(['id', 'receipt', 'kind', 'status', 'mode', 'sealed'])
    .where('receipt', '=', receipt as Receipt) // what is none finds none
    .where('holder_id', '=', holder)
    .executeTakeFirst();
  if (!found) throw new Refusal('case-not-found');
  return found;
}

/**
 * When this key brought its papers.
 *
 * @throws {Refusal} when it brought others, or to another case
 */
async function findAdded({ database, vault }: Backend, key: string, body: string) {
  const found = await database
    .selectFrom('case_additions')
    .select(['body_mark', 'received_at'])
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  if (found && !vault.marks('body', body).includes(found.body_mark)) {
    throw new Refusal('idempotency-key-reused');
  }
  return found?.received_at;
}
