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

/** Whether there is a network, and whether the other end is a rehearsal. */
export function createConnectionStore(
  network: Network,
  backend: BackendWatch,
  said: Connection['mode'] = 'unknown',
): ConnectionStore {
  const store = createStore<Connection>()(() => ({
    online: network.online(),
    mode: said,
    metered: network.metered,
  }));
  const ask = (): void => void backend.start(({ mode }) => store.setState({ mode }));
  network.subscribe((online) => {
    store.setState({ online });
    if (online) ask();
  });
  ask();
  return store;
}

/** A rehearsal is honest: until the backend has said `live`, the band stays. */
export function isRehearsal({ mode }: Connection): boolean {
  return mode !== 'live';
}
