import type { ReceiptAnswer } from '@contract/schemas';
import type { Context } from 'hono';
import type { CaseKind } from '@/domain/case-timeline';
import type { Backend } from '../backend';
import { type Incoming, receiveReport } from '../cases/receive-report';
import type { Report } from '../cases/report';
import { openCase } from '../cases/sealed-case';
import type { CaseTable } from '../database/tables';
import { readJson } from '../http/body';
import { clientAddress } from '../http/client-address';
import { canonicalJson, idempotencyKeyOf } from '../http/idempotency-key';
import { Refusal, tooMany } from '../http/refusal';
import { signedIn } from '../sessions';

/** A receipt is random; meeting a used one more than this often means something else is wrong. */
const mostReceiptTries = 5;

/** Takes what people send, once for each key, read by the rules of its form. */
export function takeSubmission(backend: Backend, kind: CaseKind, read: (sent: unknown) => Report) {
  const { limits, settings, vault } = backend;
  return async (context: Context): Promise<ReceiptAnswer> => {
    const holder = await signedIn(backend, context);
    const idempotencyKey = idempotencyKeyOf(context);
    const sent = await readJson(context.req.raw);
    const body = canonicalJson(sent);
    const before = await findReceived(backend, idempotencyKey, kind, body);
    if (before) return receiptAnswer(backend, before);
    const report = read(sent);
    const wait = limits.reportsFromAddress.take(clientAddress(context, settings.trustedProxies));
    if (wait !== undefined && !report.urgent) throw tooMany('too-many-reports', wait);
    const incoming = { idempotencyKey, bodyMark: vault.mark('body', body), holder, report };
    return receiptAnswer(backend, await received(backend, incoming, body));
  };
}
/** Stores it, or finds what a request with the same key stored in the meantime. */
async function received(backend: Backend, incoming: Incoming, body: string): Promise<CaseTable> {
  for (let tries = 0; tries < mostReceiptTries; tries += 1) {
    await receiveReport(backend, incoming);
    const found = await findReceived(backend, incoming.idempotencyKey, incoming.report.kind, body);
    if (found) return found;
  }
  throw new Error('no free receipt found');
}

/**
 * The case that this key made.
 *
 * @throws {Refusal} when it was made from another body, or sent to another address
 */
async function findReceived(backend: Backend, key: string, kind: CaseKind, body: string) {
  const found = await backend.database
    .selectFrom('cases')
    .selectAll()
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  const isSame = found?.kind === kind && backend.vault.marks('body', body).includes(found.body_mark);
  if (found && !isSame) throw new Refusal('idempotency-key-reused');
  return found;
}

function receiptAnswer({ vault, now }: Backend, row: CaseTable): ReceiptAnswer {
  const { lookupCode } = openCase(vault, row.id, row.sealed);
  return {
    receipt: row.receipt,
    idempotencyKey: row.idempotency_key,
    receivedAt: row.received_at,
    ...(lookupCode !== undefined && { lookupCode }),
    mode: row.mode,
    serverTime: now(),
  };
}
