import { afterRestart, type OutboxItem, retryDelay, type Unsent } from '@/domain/case/outbox';
import {
  type Clock,
  type Foreground,
  type Ids,
  type KeyValueStore,
  type Network,
  StorageFault,
  type Windows,
} from '../ports';
import { dropHelped, dropOld } from './drop-old';
import { heldUpBy } from './held-up';
import { createShelfOfParcels } from './outbox-shelf';
import { type SendNeeds, sendParcel } from './send-parcel';

interface Needs extends SendNeeds {
  readonly store: KeyValueStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly network: Network;
  readonly foreground: Pick<Foreground, 'onShow' | 'onHide'>;
  readonly inTurn?: Windows['inTurn'];
}

/** What people have sent or want to send. It sends by itself, one parcel at a time, exactly once. */
export interface Outbox {
  /** Reads what was left from last time and begins to send; what cannot be read now is tried again. */
  start(): Promise<void>;
  /**
   * Resolves once what was left from last time has been read; before that `items` may not tell all.
   *
   * @throws {StorageFault} when some of it cannot be read now
   */
  opened(): Promise<void>;
  /** Whether `items` tells all that could be found: false while one of them cannot be read, or is of a kind not known here. */
  isWhole(): boolean;
  items(): readonly OutboxItem[];
  subscribe(listener: (items: readonly OutboxItem[]) => void): void;
  /** Takes a parcel; one whose id is already here is left as it is. @throws {StorageFault} */
  add(parcel: Omit<Unsent, 'state' | 'tries'>): Promise<void>;
  /** Tries again now what waits or was refused. */
  sendNow(): void;
  /** Forgets a parcel. */
  remove(id: string): Promise<void>;
  /** Forgets the names on a worker's list; what was sent stays. */
  forgetHelped(): Promise<void>;
  /** Takes a refused parcel out again, to be changed; false when it is on its way again, or received. */
  takeOut(id: string): Promise<boolean>;
}

/** Milliseconds until what could not be read is tried again. */
const readAgainMs = 3_000;

export function createOutbox(needs: Needs): Outbox {
  const shelf = createShelfOfParcels(needs.store);
  const { inTurn = (_name, act) => act() } = needs;
  let busy = false;
  let shown = true;
  let cancelTimer: () => void = () => undefined;
  let opening: Promise<void> | undefined;

  const isRead = (): boolean => shelf.unread().size === 0;
  const readWhole = async (): Promise<void> => {
    await shelf.read(afterRestart);
    if (!isRead()) throw new StorageFault('unreadable');
  };
  const opened = (): Promise<void> => {
    opening ??= readWhole().catch((reason) => {
      opening = undefined;
      throw reason;
    });
    return opening;
  };

  /** Sends what waits, oldest first, and tries again later what time may heal. One window of the phone sends at a time. */
  const pump = async (): Promise<void> => {
    cancelTimer();
    if (busy || !shown || !needs.network.online()) return;
    busy = true;
    try {
      const wait = waitAfter(await inTurn('outbox', sendAll));
      if (wait !== undefined) tryAgain(wait);
    } catch {
      tryAgain(readAgainMs);
    } finally {
      busy = false;
    }
  };
  const waitAfter = (failed: Unsent | undefined): number | undefined => {
    if (failed) return retryDelay(failed.tries, failed.failure, needs.ids.chance());
    return isRead() ? undefined : readAgainMs;
  };
  const tryAgain = (after: number): void => {
    cancelTimer = needs.clock.after(after, () => void pump());
  };

  /**
   * Each parcel once. One that the office stumbles over, or that cannot be read now, does not hold up the others; a
   * dead line holds up all.
   */
  const sendAll = async (): Promise<Unsent | undefined> => {
    await shelf.read(afterRestart);
    const tried = new Set(shelf.unread());
    let first: Unsent | undefined;
    for (let next = shelf.firstWaiting(tried); next; next = shelf.firstWaiting(tried)) {
      const { id } = next;
      tried.add(id);
      const after = await inTurn(parcelTurn(id), () => sendParcel(needs, shelf, id));
      if (after?.state !== 'waiting') continue;
      first ??= after;
      for (const held of heldUpBy(after, shelf.items())) tried.add(held);
    }
    return first;
  };

  const begin = async (): Promise<void> => {
    try {
      await opened();
      await dropOld(shelf, needs.clock.now());
    } catch {
      needs.clock.after(readAgainMs, () => void begin());
    }
    void pump();
  };

  return {
    start() {
      needs.network.subscribe(() => void pump());
      needs.foreground.onShow(() => {
        shown = true;
        // Another window may have sent meanwhile, and there may be no network to send by.
        void (busy ? opened() : shelf.read()).catch(() => undefined).then(pump);
      });
      needs.foreground.onHide(() => {
        shown = false;
      });
      return begin();
    },
    opened,
    isWhole: () => isRead() && !shelf.hasStrange(),
    items: shelf.items,
    subscribe: shelf.subscribe,
    async add(parcel) {
      await opened().catch(() => undefined); // its own place is looked at when it is put there
      await needs.session.prepare();
      await inTurn(parcelTurn(parcel.id), () => shelf.add({ ...parcel, state: 'waiting', tries: 0 }));
      void pump();
    },
    sendNow() {
      void shelf.wakeRefused().then(pump);
    },
    remove: shelf.remove,
    forgetHelped: () => dropHelped(shelf),
    takeOut: (id) =>
      inTurn(parcelTurn(id), async () => {
        const item = await shelf.change(id, (one) => one);
        if (item?.state !== 'refused') return false;
        await shelf.remove(id);
        return true;
      }),
  };
}

const parcelTurn = (id: string): string => `outbox:${id}`;
