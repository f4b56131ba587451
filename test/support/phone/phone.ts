import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '@/domain/dates';
import type { Clock, Foreground, Ids, KeyValueStore, Network, PhotoShelf } from '@/services/ports';
import { StorageFault, type StorageTrouble } from '@/services/ports';

/** Storage in memory; the same map handed in again is the same phone after a kill. */
export function aStore(disk: Map<string, string> = new Map()): KeyValueStore & StoreFaults {
  const store = {
    full: false,
    unreadable: false as StoreFaults['unreadable'],
    get: async (key: string): Promise<unknown> => {
      const { unreadable } = store;
      if (typeof unreadable === 'function' ? unreadable(key) : unreadable) throw fault('unreadable');
      return disk.has(key) ? opened(disk.get(key)) : undefined;
    },
    set: async (key: string, value: unknown) => {
      if (store.full) throw fault('full');
      disk.set(key, JSON.stringify(value));
    },
    remove: async (key: string) => {
      disk.delete(key);
    },
    keys: async () => {
      if (store.unreadable === true) throw fault('unreadable');
      return [...disk.keys()];
    },
  };
  return store;
}

interface StoreFaults {
  full: boolean;
  /** Nothing can be read just now, or not these keys. */
  unreadable: boolean | ((key: string) => boolean);
}

const fault = (trouble: StorageTrouble) => new StorageFault(trouble);

/** What stands there as bytes of a key that is gone opens never again. */
export const keyGone = 'sealed under a key that is gone';
const opened = (text = 'null'): unknown => (text === keyGone ? undefined : JSON.parse(text));

/** A clock that stands still until told to move; timers run when their time has come. */
export function aClock(
  start = Date.UTC(2026, 10, 24, 2, 32),
): Clock & { move(milliseconds: number): Promise<void>; set(milliseconds: number): void } {
  let now = start;
  let timers: { at: number; then: () => void }[] = [];
  return {
    now: () => now as Instant,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async move(milliseconds) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { then } of due) then();
      await settle();
    },
    /** Somebody sets the clock on or back: timers run their time all the same. */
    set(milliseconds) {
      now += milliseconds;
      timers = timers.map(({ at, then }) => ({ at: at + milliseconds, then }));
    },
  };
}

/** A clock on which every look is a moment later, so that no two things happen at one. */
export function aRunningClock(): Clock {
  const still = aClock();
  let now = still.now();
  return {
    ...still,
    now() {
      now = (now + 1) as Instant;
      return now;
    },
  };
}

/** Lets every promise that can go on go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function someIds(): Ids {
  return {
    uuid: async () => randomUUID(),
    hex: async (bytes) => randomBytes(bytes).toString('hex'),
    sha256: async (text) => createHash('sha256').update(text).digest('hex'),
    chance: () => 0.5,
  };
}

export function aNetwork(online = true): Network & { turn(online: boolean): void } {
  const listeners: ((online: boolean) => void)[] = [];
  let now = online;
  return {
    online: () => now,
    metered: () => undefined,
    subscribe: (listener) => void listeners.push(listener),
    turn(next) {
      now = next;
      for (const listener of listeners) listener(next);
    },
  };
}

export function aForeground(): Foreground & { show(): void; hide(): void } {
  const shown: (() => void)[] = [];
  const hidden: (() => void)[] = [];
  return {
    onShow: (listener) => void shown.push(listener),
    onHide: (listener) => void hidden.push(listener),
    onLeave: (listener) => void hidden.push(listener),
    show: () => {
      for (const listener of shown) listener();
    },
    hide: () => {
      for (const listener of hidden) listener();
    },
  };
}

export function aShelf(
  ids: readonly string[] = [],
): PhotoShelf & { readonly photos: Set<string>; unreadable: boolean } {
  const photos = new Set(ids);
  const look = (id: string): boolean => {
    if (shelf.unreadable) throw fault('unreadable');
    return photos.has(id);
  };
  const shelf: ReturnType<typeof aShelf> = {
    photos,
    unreadable: false,
    pick: async () => ({ kind: 'cancelled' }),
    bytes: async (id) => (look(id) ? 1000 : undefined),
    source: async (id) => (look(id) ? `/photos/${id}.jpg` : undefined),
    drop: async (id) => {
      photos.delete(id);
    },
    list: async () => [...photos],
  };
  return shelf;
}

/** What a draft needs to know of the outbox: which parcels lie in it. */
export function anOutboxOf(parcels: readonly string[] = []) {
  return {
    opened: async () => undefined,
    isWhole: () => true,
    items: () => parcels.map((id) => ({ id })) as never,
  };
}
