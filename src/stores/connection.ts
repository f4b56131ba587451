import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BackendWatch } from '@/services/backend';
import type { Network } from '@/services/ports';

export interface Connection {
  readonly online: boolean;
  /** `unknown` until the backend has said it once on this phone. */
  readonly mode: 'rehearsal' | 'live' | 'unknown';
  /** Whether sending costs the person data, where the phone tells; asked when it matters. */
  readonly metered?: () => boolean | undefined;
}

export type ConnectionStore = StoreApi<Connection>;

/** Whether there is a network, and what is known of the other end. */
export function createConnectionStore(
  network: Network,
  said: Connection['mode'] = 'unknown',
): ConnectionStore {
  const store = createStore<Connection>()(() => ({
    online: network.online(),
    mode: said,
    metered: network.metered,
  }));
  network.subscribe((online) => store.setState({ online }));
  return store;
}

/** Asks whether the other end is a rehearsal, now and whenever the network comes back. */
export function askBackend(store: ConnectionStore, backend: BackendWatch): void {
  const ask = (): void => void backend.start(({ mode }) => store.setState({ mode }));
  store.subscribe((now, before) => {
    if (now.online && !before.online) ask();
  });
  ask();
}

/** A rehearsal is honest: until the backend has said `live`, the band stays. */
export function isRehearsal({ mode }: Connection): boolean {
  return mode !== 'live';
}
