import * as v from 'valibot';
import type { Api } from './api/client';
import type { KeyValueStore } from './ports';

const knownSchema = v.object({ mode: v.picklist(['rehearsal', 'live']), wechatLogin: v.boolean() });

export type BackendState = v.InferOutput<typeof knownSchema>;

/** What we know of the backend: asked at each start, remembered for starts without network. */
export interface BackendWatch {
  known(): BackendState | undefined;
  /** Reads the remembered word, then asks; tells the listener each time something is learnt. */
  start(listener: (backend: BackendState) => void): Promise<void>;
}

export function createBackendWatch(api: Api, store: KeyValueStore): BackendWatch {
  let known: BackendState | undefined;
  return {
    known: () => known,
    async start(listener) {
      const stored = await store.get('backend').catch(() => undefined);
      const saved = v.safeParse(knownSchema, stored);
      if (saved.success) {
        known = saved.output;
        listener(known);
      }
      const health = await api.call('health', {});
      if (!health.ok) return;
      known = { mode: health.value.mode, wechatLogin: health.value.wechatLogin };
      listener(known);
      await store.set('backend', known).catch(() => undefined);
    },
  };
}
