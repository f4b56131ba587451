import { createStore, type StoreApi } from 'zustand/vanilla';

export { type StorageTrouble, storageTroubleOf } from '@/services/ports';

export interface StorageState {
  /** False while something is kept in memory only; screens then say 「请一次填完」. */
  readonly durable: boolean;
  /** How many drafts and parcels of before can never be opened again; told until the program ends. */
  readonly lost: number;
  /** Tries again to open a storage that did not open. */
  reopen(): Promise<void>;
}

export type StorageStore = StoreApi<StorageState>;

/** How the platform's storage stands, all its parts together. */
interface Watched {
  readonly lasts: () => boolean;
  readonly watch: (listener: () => void) => void;
  readonly reopen: () => Promise<void>;
}

/** What screens say about storage itself. */
export function createStorageStore({ lasts, watch, reopen }: Watched): StorageStore {
  const store = createStore<StorageState>()(() => ({ durable: lasts(), lost: 0, reopen }));
  watch(() => store.setState({ durable: lasts() }));
  return store;
}
