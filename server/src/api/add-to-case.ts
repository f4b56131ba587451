import type { ReceiptAnswer } from '@contract/schemas';
import type { Region } from '@/domain/region';
import { broughtByKey, writtenByKey } from '../cases/brought-by-key';
import { readAddition, receiveAddition, takesPapers } from '../cases/papers/added-papers';
import { openCase } from '../cases/sealed-case';
import { readSupplement } from '../cases/supplements/read-supplement';
import { receiveSupplement } from '../cases/supplements/receive-supplement';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import { readJson } from '../http/body/body';
import { canonicalJson, idempotencyKeyOf } from '../http/idempotency-key';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import type { WithVault } from '../secrecy/vault';
import type { Holder } from '../store/sessions';
import type { WithStore } from '../store/store';
import { type Handler, signedIn } from './handler';
import { findOwnCase } from './own-case';

type Rooms = WithStore & WithVault & WithLimits & WithChance & WithClock;

/** Papers for one of the session's own cases. */
export function addPapers(rooms: Rooms): Handler<'addPapers'> {
  return addToCase<'addPapers'>(rooms, 'case_additions', (sent) => {
    const addition = readAddition(rooms, sent);
    return (incoming) => receiveAddition(rooms, { ...incoming, addition });
  });
}

/** More answers for one of the session's own cases. */
export function sendSupplement(rooms: Rooms & { readonly region: Region }): Handler<'sendSupplement'> {
  return addToCase<'sendSupplement'>(rooms, 'case_supplements', (sent) => {
    const supplement = readSupplement(rooms, sent);
    return (incoming) => receiveSupplement(rooms, { ...incoming, supplement });
  });
}

interface Incoming {
  readonly caseId: string;
  readonly holder: Holder;
  readonly idempotencyKey: string;
  readonly bodyMark: string;
}

/**
 * Adds to a case once for each key; whose it is not, learns nothing of it.
 *
 * @param read judges what was sent, and says how it is stored. @throws {RequestRefusal}
 */
function addToCase<Id extends 'addPapers' | 'sendSupplement'>(
  rooms: Rooms,
  table: 'case_additions' | 'case_supplements',
  read: (sent: unknown) => (incoming: Incoming) => Promise<void>,
): Handler<Id> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const idempotencyKey = idempotencyKeyOf(context);
    const sent = await readJson(context.req.raw);
    const found = await findOwnCase(rooms, holder.id, context.req.param('receipt') ?? '');
    const body = canonicalJson({ receipt: found.receipt, sent });
    const answer = (receivedAt: ReceiptAnswer['receivedAt']): ReceiptAnswer => ({
      receipt: found.receipt,
      idempotencyKey,
      receivedAt,
      mode: found.mode,
      serverTime: rooms.now(),
    });
    const before = await broughtByKey(rooms, table, idempotencyKey, body);
    if (before) return answer(before.received_at);
    const content = openCase(rooms.vault, found.id, found.sealed);
    if (!takesPapers(found, content)) throw new RequestRefusal('case-closed');
    const receive = read(sent);
    const wait = rooms.limits.additionsFromHolder.take(holder.id);
    if (wait !== undefined) throw refusedForNow('too-many', wait);
    const bodyMark = rooms.vault.mark('body', body);
    await receive({ caseId: found.id, holder, idempotencyKey, bodyMark });
    return answer((await writtenByKey(rooms, table, idempotencyKey, body)).received_at);
  };
}
