import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Complaint } from '@/domain/case/way/complaint';
import type { Failure } from '@/domain/failure';
import type { AskOffice } from '@/services/hands/ask';
import { readComplaints } from '@/services/hands/read-complaints';

export interface ComplaintsState {
  readonly complaints: readonly Complaint[];
  /** Why the last look failed; what was shown before stays shown. */
  readonly failure?: Failure | undefined;
  read(): Promise<void>;
}

export type ComplaintsStore = StoreApi<ComplaintsState>;

/** How far what was complained of has come. */
export function createComplaintsStore(ask: AskOffice): ComplaintsStore {
  return createStore<ComplaintsState>()((set) => ({
    complaints: [],
    async read() {
      const told = await readComplaints(ask);
      if (told.ok) set({ complaints: told.value, failure: undefined });
      else set({ failure: told.failure });
    },
  }));
}
