import * as v from 'valibot';
import { type OutboxItem, parcelKinds, type Unsent } from '@/domain/case/outbox';
import { isReceipt } from '@/domain/case/receipt';
import type { KeyValueStore } from '../ports';
import { keptAnswers, NotUnderstood, understood } from '../stored-value';

const prefix = 'outbox:';

const parcel = {
  id: v.string(),
  kind: v.picklist(parcelKinds),
  to: v.exactOptional(v.pipe(v.string(), v.check(isReceipt))),
  request: v.exactOptional(v.string()),
  createdAt: v.number(),
  oneOff: v.exactOptional(v.boolean()),
};

const consent = { version: v.string(), hash: v.string() };

/** A parcel as it is written down. */
export const itemSchema = v.variant('state', [
  v.object({
    ...parcel,
    state: v.literal('received'),
    lost: v.exactOptional(v.number()),
    known: v.exactOptional(keptAnswers),
    urgent: v.exactOptional(v.boolean()),
    helped: v.exactOptional(v.string()),
    whose: v.exactOptional(v.string()),
    acknowledgement: v.object({
      receipt: v.pipe(v.string(), v.check(isReceipt)),
      receivedAt: v.number(),
      lookupCode: v.exactOptional(v.string()),
      mode: v.picklist(['rehearsal', 'live']),
    }),
  }),
  v.object({
    ...parcel,
    state: v.picklist(['waiting', 'sending', 'refused']),
    formVersion: v.number(),
    answers: keptAnswers,
    consent: v.object(consent),
    consents: v.exactOptional(v.array(v.object({ ...consent, id: v.string(), answer: v.string() }))),
    person: v.exactOptional(v.string()),
    device: v.exactOptional(v.string()),
    photos: v.array(
      v.object({
        id: v.string(),
        attachment: v.exactOptional(v.string()),
        gone: v.exactOptional(v.boolean()),
      }),
    ),
    tries: v.number(),
    failure: v.exactOptional(v.any()),
  }),
]);

/** The parcels and their saved copies, kept in step: what screens see has been written down first. */
export interface ShelfOfParcels {
  /**
   * Reads all that is written down, as other windows may have left it. `revive` mends what no window is sending.
   * A parcel that cannot be read now is among `unread` and keeps none of the others back.
   *
   * @throws {StorageFault} when it cannot be told which there are; what is shown stays as it was
   */
  read(revive?: (item: OutboxItem) => OutboxItem): Promise<void>;
  /** Ids of those that could not be read when last looked at. */
  unread(): ReadonlySet<string>;
  /** Whether one lay there that this program does not understand: kept as it is, for a later version to send. */
  hasStrange(): boolean;
  items(): readonly OutboxItem[];
  subscribe(listener: (items: readonly OutboxItem[]) => void): void;
  /** The oldest that waits, but for those named. */
  firstWaiting(but: ReadonlySet<string>): Unsent | undefined;
  /** One that is there already, in this or another window, stays as it is. @throws {StorageFault} */
  add(item: Unsent): Promise<void>;
  /** Changes what is written down by now, which another window may have done. `undefined`: it is there no more. */
  change(id: string, to: (item: OutboxItem) => OutboxItem): Promise<OutboxItem | undefined>;
  /** Whether what is shown of it is what is written down: the phone may have had no room. */
  isWritten(id: string): boolean;
  wakeRefused(): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createShelfOfParcels(store: KeyValueStore): ShelfOfParcels {
  let items: readonly OutboxItem[] = [];
  /** What the running program knows and the phone had no room for. */
  const unwritten = new Set<string>();
  let unread: ReadonlySet<string> = new Set();
  let strange = false;
  const listeners: ((items: readonly OutboxItem[]) => void)[] = [];
  const show = (next: readonly OutboxItem[]): void => {
    items = [...next].sort((a, b) => a.createdAt - b.createdAt);
    for (const listener of listeners) listener(items);
  };
  /** Grows with every change, so that what was read meanwhile is known to be old. */
  let changes = 0;
  const known = (id: string): OutboxItem | undefined => items.find((one) => one.id === id);
  const replace = (item: OutboxItem): void => {
    changes += 1;
    show([...items.filter(({ id }) => id !== item.id), item]);
  };
  const forget = (id: string): undefined => {
    changes += 1;
    unwritten.delete(id);
    show(items.filter((item) => item.id !== id));
  };

  const write = async (item: OutboxItem): Promise<void> => {
    // Even when the phone is full the running app goes on with the news; the key makes a later repeat harmless.
    await store.set(prefix + item.id, item).then(
      () => unwritten.delete(item.id),
      () => unwritten.add(item.id),
    );
  };
  const stored = async (id: string): Promise<OutboxItem | undefined> => {
    const item = understood(itemSchema, await store.get(prefix + id));
    return item as OutboxItem | undefined; // receipts and moments were checked
  };
  /** What counts: what is written down, unless the phone had no room for what this program knows. */
  const current = async (id: string): Promise<OutboxItem | undefined> => {
    const there = await stored(id);
    return there?.state !== 'received' && unwritten.has(id) ? known(id) : there;
  };

  /** What could not be read is written over by one word only: that it was received. */
  const keep = async (item: OutboxItem, isRead: boolean): Promise<OutboxItem> => {
    if (isRead || item.state === 'received') await write(item);
    else unwritten.add(item.id);
    replace(item);
    return item;
  };
  const change: ShelfOfParcels['change'] = async (id, to) => {
    const item = known(id);
    if (!item) return undefined;
    const there = await current(id).catch(() => null);
    if (there === undefined) return forget(id);
    return keep(to(there ?? item), there !== null);
  };

  return {
    async read(revive = (item) => item) {
      const before = changes;
      const ids = (await store.keys()).flatMap((key) =>
        key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
      );
      const found = await Promise.all(ids.map((id) => current(id).then(revived(revive), troubleOf)));
      if (changes !== before) return this.read(revive);
      unread = new Set(ids.filter((_, place) => found[place] === 'unread'));
      strange = ids.some((_, place) => found[place] === 'strange');
      const shown = ids.map((id, place) => shownOf(found[place]) ?? (unread.has(id) ? known(id) : undefined));
      show(shown.flatMap((item) => item ?? []));
      for (const item of items) if (unwritten.has(item.id)) await write(item);
    },
    unread: () => unread,
    hasStrange: () => strange,
    items: () => items,
    subscribe: (listener) => {
      listeners.push(listener);
    },
    firstWaiting: (but) =>
      items.find((item): item is Unsent => item.state === 'waiting' && !but.has(item.id)),
    async add(item) {
      const there = known(item.id) ?? (await stored(item.id));
      if (!there) await store.set(prefix + item.id, item);
      replace(there ?? item);
    },
    change,
    isWritten: (id) => !unwritten.has(id),
    async wakeRefused() {
      for (const { id } of items.filter(({ state }) => state === 'refused'))
        await change(id, (one) => (one.state === 'refused' ? { ...one, state: 'waiting' } : one));
    },
    async remove(id) {
      await store.remove(prefix + id);
      forget(id);
    },
  };
}

const revived =
  (revive: (item: OutboxItem) => OutboxItem) =>
  (item: OutboxItem | undefined): OutboxItem | undefined =>
    item && revive(item);

type Trouble = 'unread' | 'strange';

function troubleOf(reason: unknown): Trouble {
  return reason instanceof NotUnderstood ? 'strange' : 'unread';
}

function shownOf(found: OutboxItem | Trouble | undefined): OutboxItem | undefined {
  return typeof found === 'object' ? found : undefined;
}
