import type { OperationId } from '@contract/operations';
import type { ReceiptAnswer } from '@contract/schemas';
import type { Failure, Result } from '@/domain/failure';
import {
  type Acknowledgement,
  afterRestart,
  answersToSend,
  type OutboxEvent,
  type OutboxItem,
  type OutboxPhoto,
  type ParcelKind,
  retryDelay,
  step,
  type Unsent,
} from '@/domain/outbox';
import type { Api } from './api/client';
import { createShelfOfParcels } from './outbox-shelf';
import type { Clock, Foreground, Ids, KeyValueStore, Network, PhotoShelf } from './ports';
import type { Session } from './session';

/** Which operation sends which kind of parcel. */
const operationOf = {
  'neighbour-report': 'sendNeighbourReport',
  'assistance-application': 'sendApplication',
  'added-papers': 'addPapers',
} as const satisfies Record<ParcelKind, OperationId>;

/** A one-off parcel's receipt is gone from the phone after this long, seen or not. */
const oneOffMs = 24 * 3600_000;

interface Needs {
  readonly store: KeyValueStore;
  readonly api: Api;
  readonly session: Session;
  readonly photos: PhotoShelf;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly network: Network;
  readonly foreground: Foreground;
}

/** What people have sent or want to send. It sends by itself, one parcel at a time, exactly once. */
export interface Outbox {
  /** Reads what was left from last time and begins to send. */
  start(): Promise<void>;
  /** Resolves once what was left from last time has been read; before that `items` may not tell all. */
  opened(): Promise<void>;
  items(): readonly OutboxItem[];
  subscribe(listener: (items: readonly OutboxItem[]) => void): void;
  /** Takes a parcel; one whose id is already here is left as it is. @throws {StorageFull} */
  add(parcel: Omit<Unsent, 'state' | 'tries'>): Promise<void>;
  /** Tries again now what waits or was refused. */
  sendNow(): void;
  /** Takes a parcel that was not received out again, to be changed or thrown away. */
  remove(id: string): Promise<void>;
}

export function createOutbox(needs: Needs): Outbox {
  const shelf = createShelfOfParcels(needs.store);
  let busy = false;
  let shown = true;
  let cancelTimer: () => void = () => undefined;
  let opening: Promise<void> | undefined;

  const opened = (): Promise<void> => {
    opening ??= shelf.open(afterRestart);
    return opening;
  };

  const apply = (id: string, event: OutboxEvent): Promise<OutboxItem | undefined> =>
    shelf.change(id, (item) => step(item, event));

  /** Sends what waits, oldest first, and tries again later what time may heal. */
  const pump = async (): Promise<void> => {
    cancelTimer();
    if (busy || !shown || !needs.network.online()) return;
    busy = true;
    const failed = await sendAll().finally(() => {
      busy = false;
    });
    if (failed)
      cancelTimer = needs.clock.after(retryDelay(failed.tries, failed.failure, needs.ids.chance()), pump);
  };

  /** Each parcel once. One that the office stumbles over does not hold up the others; a dead line holds up all. */
  const sendAll = async (): Promise<Unsent | undefined> => {
    const tried = new Set<string>();
    let first: Unsent | undefined;
    for (let next = shelf.firstWaiting(tried); next; next = shelf.firstWaiting(tried)) {
      tried.add(next.id);
      const after = await sendOne(needs, next, apply);
      if (after?.state !== 'waiting') continue;
      first ??= after;
      if (after.failure?.kind !== 'server') break;
    }
    return first;
  };

  /** What the case itself tells by now. */
  const dropReceivedPapers = async (): Promise<void> => {
    for (const { id, kind, state } of shelf.items())
      if (kind === 'added-papers' && state === 'received') await shelf.remove(id);
  };

  const dropOldOneOffs = async (): Promise<void> => {
    for (const item of shelf.items()) {
      const over = item.oneOff && item.state === 'received';
      if (over && needs.clock.now() - item.createdAt > oneOffMs) await shelf.remove(item.id);
    }
  };

  return {
    async start() {
      await opened();
      await dropOldOneOffs();
      await dropReceivedPapers();
      needs.network.subscribe(() => void pump());
      needs.foreground.onShow(() => {
        shown = true;
        void pump();
      });
      needs.foreground.onHide(() => {
        shown = false;
      });
      void pump();
    },
    opened,
    items: shelf.items,
    subscribe: shelf.subscribe,
    async add(parcel) {
      await opened();
      await needs.session.prepare();
      await shelf.add({ ...parcel, state: 'waiting', tries: 0 });
      void pump();
    },
    sendNow() {
      void shelf.wakeRefused().then(pump);
    },
    remove: shelf.remove,
  };
}

type Apply = (id: string, event: OutboxEvent) => Promise<OutboxItem | undefined>;

/** Photos first, each once, then the parcel with their ids; everything acknowledged is written down at once. */
async function sendOne(needs: Needs, parcel: Unsent, apply: Apply): Promise<OutboxItem | undefined> {
  await apply(parcel.id, { type: 'try' });
  let current: Unsent = parcel;
  for (const photo of parcel.photos) {
    if (photo.attachment !== undefined || photo.gone) continue;
    const changed = await apply(parcel.id, await sendPhoto(needs, photo, parcel.device));
    if (changed?.state !== 'sending') return changed;
    current = changed;
  }
  return finish(needs, current, apply);
}

/** A photo that the phone has lost in the meantime does not keep the rest from going. */
async function sendPhoto(
  needs: Needs,
  { id }: OutboxPhoto,
  device: string | undefined,
): Promise<OutboxEvent> {
  if ((await needs.photos.bytes(id)) === undefined) return { type: 'photo-gone', photo: id };
  const sent = await needs.session.signedIn(
    (options) => needs.api.upload(id, { ...options, idempotencyKey: id }),
    device,
  );
  if (!sent.ok) return { type: 'failed', failure: sent.failure };
  return { type: 'photo-sent', photo: id, attachment: sent.value.attachment };
}

async function finish(needs: Needs, parcel: Unsent, apply: Apply): Promise<OutboxItem | undefined> {
  const { formVersion, consent, consents, to } = parcel;
  const path = to === undefined ? {} : { path: { receipt: to } };
  const body = { formVersion, answers: answersToSend(parcel), consent, ...(consents && { consents }) };
  const result = await needs.session.signedIn(
    (options) =>
      needs.api.call(operationOf[parcel.kind], { ...options, ...path, idempotencyKey: parcel.id, body }),
    parcel.device,
  );
  const verified = verify(parcel, result);
  if (!verified.ok) return apply(parcel.id, { type: 'failed', failure: verified.failure });
  const changed = await apply(parcel.id, { type: 'acknowledged', acknowledgement: verified.value });
  for (const photo of parcel.photos) await needs.photos.drop(photo.id);
  return changed;
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
