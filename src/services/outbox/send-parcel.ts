import type { OperationId } from '@contract/operations';
import type { ReceiptAnswer } from '@contract/schemas';
import {
  type Acknowledgement,
  type OutboxEvent,
  type OutboxItem,
  type OutboxPhoto,
  type ParcelKind,
  step,
  type Unsent,
} from '@/domain/case/outbox';
import { answersToSend } from '@/domain/case/parcel-photos';
import type { Failure, Result } from '@/domain/failure';
import type { Api, CallOptions } from '../api/client';
import type { PhotoShelf } from '../ports';
import type { Session } from '../session';
import { deedBody, deedOperation, hasOwnPath, type OwnPathKind } from './deed-operations';
import type { ShelfOfParcels } from './outbox-shelf';

/** Which operation sends which kind of parcel. */
const operationOf = {
  'neighbour-report': 'sendNeighbourReport',
  'assistance-application': 'sendApplication',
  registration: 'sendRegistration',
  'added-papers': 'addPapers',
  supplement: 'sendSupplement',
} as const satisfies Record<Exclude<ParcelKind, OwnPathKind>, OperationId>;

export interface SendNeeds {
  readonly api: Api;
  readonly session: Session;
  readonly photos: Pick<PhotoShelf, 'bytes' | 'drop'>;
}

/** Photos first, each once, then the parcel with their ids; everything acknowledged is written down at once. */
export async function sendParcel(
  needs: SendNeeds,
  shelf: ShelfOfParcels,
  id: string,
): Promise<OutboxItem | undefined> {
  const apply = (event: OutboxEvent) => shelf.change(id, (item) => step(item, event));
  const begun = await apply({ type: 'try' });
  const sent = await sendWhole(needs, begun, apply);
  const after = photosUnknown(sent)
    ? await sendWhole(needs, await apply({ type: 'photos-unknown' }), apply)
    : sent;
  // Not before it is written down: a repeat after a kill must find the same photos.
  if (after?.state === 'received' && begun?.state === 'sending' && shelf.isWritten(id))
    for (const photo of begun.photos) await needs.photos.drop(photo.id).catch(() => undefined);
  return after;
}

type Apply = (event: OutboxEvent) => Promise<OutboxItem | undefined>;

async function sendWhole(
  needs: SendNeeds,
  parcel: OutboxItem | undefined,
  apply: Apply,
): Promise<OutboxItem | undefined> {
  let current = parcel;
  while (current?.state === 'sending') {
    const photo = current.photos.find(({ attachment, gone }) => attachment === undefined && !gone);
    if (!photo) return apply(await sendBody(needs, current));
    current = await apply(await sendPhoto(needs, photo, current.device));
  }
  return current;
}

/** They went in another session than the parcel: WeChat knew this phone only before, or only after. */
function photosUnknown(item: OutboxItem | undefined): boolean {
  return (
    item?.state === 'refused' &&
    item.failure?.kind === 'rejected' &&
    item.failure.errors.some(({ code }) => code === 'photo-unknown')
  );
}

/** A photo that the phone has lost in the meantime does not keep the rest from going; one that it cannot read now does. */
async function sendPhoto(
  needs: SendNeeds,
  { id }: OutboxPhoto,
  device: string | undefined,
): Promise<OutboxEvent> {
  try {
    if ((await needs.photos.bytes(id)) === undefined) return { type: 'photo-gone', photo: id };
    const sent = await needs.session.signedIn(
      (options) => needs.api.upload(id, { ...options, idempotencyKey: id }),
      device,
    );
    if (!sent.ok) return { type: 'failed', failure: sent.failure };
    return { type: 'photo-sent', photo: id, attachment: sent.value.attachment };
  } catch {
    return { type: 'failed', failure: { kind: 'unreadable' } };
  }
}

async function sendBody(needs: SendNeeds, parcel: Unsent): Promise<OutboxEvent> {
  const result = await needs.session.signedIn((options) => callFor(needs, parcel, options), parcel.device);
  const verified = verify(parcel, result);
  return verified.ok
    ? { type: 'acknowledged', acknowledgement: verified.value }
    : { type: 'failed', failure: verified.failure };
}

function callFor({ api }: SendNeeds, parcel: Unsent, token: CallOptions): Promise<Result<ReceiptAnswer>> {
  const { kind, formVersion, consent, consents, to, request } = parcel;
  const options = {
    ...token,
    ...(to !== undefined && { path: { receipt: to, ...(request !== undefined && { request }) } }),
    idempotencyKey: parcel.id,
  };
  if (hasOwnPath(kind)) return api.carryOut(deedOperation(kind), { ...options, body: deedBody(parcel) });
  const body = { formVersion, answers: answersToSend(parcel), consent, ...(consents && { consents }) };
  return api.call(operationOf[kind], { ...options, body });
}

/** The contract was parsed and the receipt's check digit tested by the client; here our own key must come back. */
function verify(parcel: Unsent, result: Result<ReceiptAnswer>): Result<Acknowledgement> {
  if (!result.ok) return result;
  const { receipt, receivedAt, lookupCode, mode, idempotencyKey } = result.value;
  if (idempotencyKey !== parcel.id) return { ok: false, failure: strange };
  return {
    ok: true,
    value: { receipt, receivedAt, mode, ...(lookupCode === undefined ? {} : { lookupCode }) },
  };
}

const strange: Failure = { kind: 'server', status: 200 };
