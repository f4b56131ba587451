import * as v from 'valibot';
import { type OutboxItem, parcelKinds, type Unsent } from '@/domain/outbox';
import { isReceipt } from '@/domain/receipt';
import type { KeyValueStore } from './ports';

const prefix = 'outbox:';

const parcel = {
  id: v.string(),
  kind: v.picklist(parcelKinds),
  to: v.exactOptional(v.pipe(v.string(), v.check(isReceipt))),
  createdAt: v.number(),
  oneOff: v.exactOptional(v.boolean()),
};

const consent = { version: v.string(), hash: v.string() };

const itemSchema = v.variant('state', [
  v.object({
    ...parcel,
    state: v.literal('received'),
    lost: v.exactOptional(v.number()),
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
    answers: v.record(v.string(), v.any()),
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
  open(revive: (item: OutboxItem) => OutboxItem): Promise<void>;
  items(): readonly OutboxItem[];
  subscribe(listener: (items: readonly OutboxItem[]) => void): void;
  /** The oldest that waits, but for those named. */
  firstWaiting(but: ReadonlySet<string>): Unsent | undefined;
  add(item: Unsent): Promise<void>;
  change(id: string, to: (item: OutboxItem) => OutboxItem): Promise<OutboxItem | undefined>;
  wakeRefused(): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createShelfOfParcels(store: KeyValueStore): ShelfOfParcels {
  let items: readonly OutboxItem[] = [];
  const listeners: ((items: readonly OutboxItem[]) => void)[] = [];
  const show = (next: readonly OutboxItem[]): void => {
    items = [...next].sort((a, b) => a.createdAt - b.createdAt);
    for (const listener of listeners) listener(items);
  };
  const replace = (item: OutboxItem): void =>
    show(items.map((other) => (other.id === item.id ? item : other)));

  const change: ShelfOfParcels['change'] = async (id, to) => {
    const item = items.find((one) => one.id === id);
    if (!item) return undefined;
    const next = to(item);
    // Even when the phone is full the running app goes on with the news; the key makes a later repeat harmless.
    await store.set(prefix + id, next).catch(() => undefined);
    replace(next);
    return next;
  };

  return {
    async open(revive) {
      const keys = (await store.keys()).filter((key) => key.startsWith(prefix));
      const stored = await Promise.all(keys.map((key) => store.get(key)));
      const read = stored.map((value) => v.safeParse(itemSchema, value));
      show(read.flatMap((parsed) => (parsed.success ? [revive(parsed.output as OutboxItem)] : [])));
    },
    items: () => items,
    subscribe: (listener) => {
      listeners.push(listener);
    },
    firstWaiting: (but) =>
      items.find((item): item is Unsent => item.state === 'waiting' && !but.has(item.id)),
    async add(item) {
      if (items.some(({ id }) => id === item.id)) return;
      await store.set(prefix + item.id, item);
      show([...items, item]);
    },
    change,
    async wakeRefused() {
      for (const item of items) {
        if (item.state === 'refused')
          await change(item.id, (one) => ({ ...one, state: 'waiting' }) as Unsent);
      }
    },
    async remove(id) {
      await store.remove(prefix + id);
      show(items.filter((item) => item.id !== id));
    },
  };
}
