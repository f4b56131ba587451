import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Receipt } from '@/domain/case/receipt';
import type { TrackedConsent } from '@/domain/case/way/case-way';
import type { Failure } from '@/domain/failure';
import type { AskOffice } from '@/services/hands/ask';
import { readConsents } from '@/services/hands/read-consents';

export interface ConsentsState {
  readonly loading: boolean;
  /** Those that stand and can be taken back. */
  readonly agreed: readonly TrackedConsent[];
  readonly failure?: Failure | undefined;
  read(): Promise<void>;
}

export type ConsentsStore = StoreApi<ConsentsState>;

/** What was agreed to with one case, asked for anew: nobody takes back what an older answer told. */
export function createConsentsStore(receipt: Receipt, ask: AskOffice): ConsentsStore {
  return createStore<ConsentsState>()((set) => ({
    loading: true,
    agreed: [],
    async read() {
      set({ loading: true, failure: undefined });
      const told = await readConsents(ask, receipt);
      if (!told.ok) return set({ loading: false, failure: told.failure });
      set({ loading: false, agreed: told.value.filter(({ state }) => state === 'agreed') });
    },
  }));
}
