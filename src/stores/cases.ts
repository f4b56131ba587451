import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case-timeline';
import type { Failure, Result } from '@/domain/failure';
import type { Receipt } from '@/domain/receipt';
import type { Cases } from '@/services/cases';

export interface CasesState {
  readonly cases: readonly CaseView[];
  readonly loading: boolean;
  /** Why the last refresh failed; what was shown before stays shown. */
  readonly failure?: Failure | undefined;
  /** The case found by number; forgotten when the program ends. */
  readonly found?: CaseView | undefined;
  refresh(): Promise<void>;
  lookUp(receipt: Receipt, proof: string): Promise<Failure | undefined>;
}

export type CasesStore = StoreApi<CasesState>;

export function createCasesStore(cases: Cases): CasesStore {
  return createStore<CasesState>()((set, get) => ({
    cases: [],
    loading: false,
    async refresh() {
      if (get().loading) return;
      set({ loading: true });
      if (get().cases.length === 0) set({ cases: await cases.remembered() });
      set(outcomeOf(await cases.mine()));
    },
    async lookUp(receipt, proof) {
      const answer = await cases.lookUp(receipt, proof);
      if (!answer.ok) return answer.failure;
      set({ found: answer.value });
      return undefined;
    },
  }));
}

/** News replaces what is shown; without news it stays, with the reason. */
function outcomeOf(answer: Result<readonly CaseView[]>): Partial<CasesState> {
  if (!answer.ok) return { loading: false, failure: answer.failure };
  return { cases: answer.value, loading: false, failure: undefined };
}

/** The case with this number, among our own and the one looked up. */
export function caseOf({ cases, found }: CasesState, receipt: string): CaseView | undefined {
  return cases.find((one) => one.receipt === receipt) ?? (found?.receipt === receipt ? found : undefined);
}
