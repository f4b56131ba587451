import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import type { Receipt } from '@/domain/case/receipt';
import type { Failure, Result } from '@/domain/failure';
import type { CaseReader } from '@/services/cases';

export interface CasesState {
  readonly cases: readonly CaseView[];
  readonly loading: boolean;
  /** The office has told all of this phone's cases, since the program began. */
  readonly heard?: boolean;
  /** What was last heard cannot be read now, and nothing newer was heard. */
  readonly unreadable?: boolean | undefined;
  /** Why the last refresh failed; what was shown before stays shown. */
  readonly failure?: Failure | undefined;
  /** The case found by number; forgotten when the program ends. */
  readonly found?: CaseView | undefined;
  /** Shows what was last heard, and asks nobody. */
  recall(): Promise<void>;
  refresh(): Promise<void>;
  lookUp(receipt: Receipt, proof: string): Promise<Failure | undefined>;
}

export type CasesStore = StoreApi<CasesState>;

export function createCasesStore(cases: CaseReader): CasesStore {
  return createStore<CasesState>()((set, get) => {
    const remember = (): Promise<void> =>
      cases.remembered().then(
        (remembered) => set({ cases: remembered, unreadable: false }),
        () => set({ unreadable: true }),
      );
    return {
      cases: [],
      loading: false,
      async recall() {
        if (get().cases.length === 0) await remember();
      },
      async refresh() {
        if (get().loading) return;
        set({ loading: true });
        if (get().cases.length === 0) await remember();
        set(outcomeOf(await cases.mine()));
      },
      async lookUp(receipt, proof) {
        const answer = await cases.lookUp(receipt, proof);
        if (!answer.ok) return answer.failure;
        set({ found: answer.value });
        return undefined;
      },
    };
  });
}

/** News replaces what is shown; without news it stays, with the reason. */
function outcomeOf(answer: Result<readonly CaseView[]>): Partial<CasesState> {
  if (!answer.ok) return { loading: false, failure: answer.failure };
  return { cases: answer.value, heard: true, loading: false, unreadable: false, failure: undefined };
}

/** The case with this number, among our own and the one looked up. */
export function caseOf({ cases, found }: CasesState, receipt: string): CaseView | undefined {
  return cases.find((one) => one.receipt === receipt) ?? (found?.receipt === receipt ? found : undefined);
}
