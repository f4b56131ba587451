import type { ReceiptAnswer } from '@contract/schemas';
import type { Context } from 'hono';
import type { CaseKind } from '@/domain/case/case-timeline';
import type { Region } from '@/domain/region';
import { broughtByKey } from '../cases/brought-by-key';
import { openCase } from '../cases/sealed-case';
import { readApplication } from '../cases/submission/read-application';
import { readRegistration } from '../cases/submission/read-registration';
import { readReport } from '../cases/submission/read-report';
import { type IncomingSubmission, storeSubmission } from '../cases/submission/store-submission';
import type { Submission } from '../cases/submission/submission';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import { readJson } from '../http/body/body';
import type { WithAddress } from '../http/client-address';
import { canonicalJson, idempotencyKeyOf } from '../http/idempotency-key';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import type { WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { CaseTable, RunMode } from '../store/tables';
import { type Handler, signedIn } from './handler';

/** A receipt is random; meeting a used one more than this often means something else is wrong. */
const maxReceiptTries = 5;

/** What taking a submission needs. */
type SubmissionRooms = WithStore &
  WithVault &
  WithLimits &
  WithAddress &
  WithChance &
  WithClock & { readonly region: Region; readonly mode: RunMode };

export function sendNeighbourReport(rooms: SubmissionRooms): Handler<'sendNeighbourReport'> {
  return takeSubmission(rooms, 'neighbour-report', (sent) => readReport(rooms.region, sent));
}

export function sendApplication(rooms: SubmissionRooms): Handler<'sendApplication'> {
  return takeSubmission(rooms, 'assistance-application', (sent) => readApplication(rooms, sent));
}

export function sendRegistration(rooms: SubmissionRooms): Handler<'sendRegistration'> {
  return takeSubmission(rooms, 'assistance-application', (sent) => readRegistration(rooms, sent));
}

/** Takes what people send, once for each key, read by the rules of its form. */
function takeSubmission(rooms: SubmissionRooms, kind: CaseKind, read: (sent: unknown) => Submission) {
  const { limits, addressOf, vault } = rooms;
  return async (context: Context): Promise<ReceiptAnswer> => {
    const holder = await signedIn(rooms, context);
    const idempotencyKey = idempotencyKeyOf(context);
    const sent = await readJson(context.req.raw);
    const body = canonicalJson(sent);
    const before = await findReceived(rooms, idempotencyKey, kind, body);
    if (before) return receiptAnswer(rooms, before);
    const submission = read(sent);
    const ofAddress = limits.reportsFromAddress.take(addressOf(context));
    const wait = submission.urgent ? limits.urgentFromHolder.take(holder.id) : ofAddress;
    if (wait !== undefined) throw refusedForNow('too-many-reports', wait);
    const incoming = { idempotencyKey, bodyMark: vault.mark('body', body), holder, submission };
    return receiptAnswer(rooms, await received(rooms, incoming, body));
  };
}

/** Stores it, or finds what a request with the same key stored in the meantime. */
async function received(
  rooms: SubmissionRooms,
  incoming: IncomingSubmission,
  body: string,
): Promise<CaseTable> {
  for (let tries = 0; tries < maxReceiptTries; tries += 1) {
    await storeSubmission(rooms, incoming);
    const found = await findReceived(rooms, incoming.idempotencyKey, incoming.submission.kind, body);
    if (found) return found;
  }
  throw new Error('no free receipt found');
}

/**
 * The case that this key made.
 *
 * @throws {RequestRefusal} when it was made from another body, or sent to another address
 */
async function findReceived(rooms: WithStore & WithVault, key: string, kind: CaseKind, body: string) {
  const found = await broughtByKey(rooms, 'cases', key, body);
  if (found && found.kind !== kind) throw new RequestRefusal('idempotency-key-reused');
  return found;
}

function receiptAnswer({ vault, now }: WithVault & WithClock, row: CaseTable): ReceiptAnswer {
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
