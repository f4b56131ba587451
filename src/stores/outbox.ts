import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutboxItem, Sent } from '@/domain/case/outbox';
import type { Answers } from '@/domain/form/definition';
import type { Outbox } from '@/services/outbox/outbox';

export interface OutboxState {
  /** `opening` and `unreadable`: there may be more than `items` tell. */
  readonly status: 'opening' | 'open' | 'unreadable';
  readonly items: readonly OutboxItem[];
  /** Reads what is there; once more after it could not be read. */
  open(): Promise<void>;
}

export type OutboxStore = StoreApi<OutboxState>;

/** What screens may know of the outbox, newest first. */
export function createOutboxStore(outbox: Outbox): OutboxStore {
  const newestFirst = (items: readonly OutboxItem[]): readonly OutboxItem[] => [...items].reverse();
  const store = createStore<OutboxState>()((set) => ({
    status: 'opening',
    items: newestFirst(outbox.items()),
    open: () =>
      outbox.opened().then(
        () => set({ status: outbox.isWhole() ? 'open' : 'unreadable' }),
        () => set({ status: 'unreadable' }),
      ),
  }));
  outbox.subscribe((items) =>
    store.setState({ status: outbox.isWhole() ? 'open' : 'unreadable', items: newestFirst(items) }),
  );
  return store;
}

/** What a registration said of this case, while it is kept. */
export function knownOf({ items }: OutboxState, receipt: string | undefined): Answers | undefined {
  const sent = items.find((item) => isSent(item) && item.acknowledgement.receipt === receipt && item.known);
  return sent && isSent(sent) ? sent.known : undefined;
}

export function isSent(item: OutboxItem): item is Sent {
  return item.state === 'received';
}
