import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutboxItem, Sent } from '@/domain/outbox';
import type { Outbox } from '@/services/outbox';

export interface OutboxState {
  readonly items: readonly OutboxItem[];
}

export type OutboxStore = StoreApi<OutboxState>;

/** What screens may know of the outbox, newest first. */
export function createOutboxStore(outbox: Outbox): OutboxStore {
  const newestFirst = (items: readonly OutboxItem[]): readonly OutboxItem[] => [...items].reverse();
  const store = createStore<OutboxState>()(() => ({ items: newestFirst(outbox.items()) }));
  outbox.subscribe((items) => store.setState({ items: newestFirst(items) }));
  return store;
}

export function isSent(item: OutboxItem): item is Sent {
  return item.state === 'received';
}
