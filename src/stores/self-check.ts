import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Clock } from '@/services/ports';
import { isOld, type SavedCheck, type SelfChecks } from '@/services/self-checks';
import type { DraftStore } from './drafts/draft-state';

export type { SavedCheck } from '@/services/self-checks';

export interface SelfCheckState {
  /** `unreadable`: answers or a kept check may be there, and cannot be read now. */
  readonly status: 'opening' | 'open' | 'unreadable';
  /** The check that was kept, with its day. */
  readonly saved?: SavedCheck | undefined;
  /** The scheme somebody came from, until the program ends. */
  readonly askedFor?: string | undefined;
  readonly keeping: 'nothing' | 'kept' | 'failed';
  /** Reads what was kept and opens the answers in progress; those older than a day are gone. */
  open(form: FormDefinition, draft: DraftStore): Promise<void>;
  keep(form: FormDefinition, answers: Answers, outcomes: SavedCheck['outcomes']): Promise<void>;
  /** Forgets the kept check. */
  drop(): Promise<void>;
  /** Puts the answers of the kept check where they can be changed; what stood there goes. */
  takeUp(draft: DraftStore): Promise<void>;
  today(): Day;
  /** Remembers what somebody came for; nothing where they came for no scheme. */
  askFor(scheme: string | undefined): void;
}

export type SelfCheckStore = StoreApi<SelfCheckState>;

/** What the self-check shows beside its answers: the kept result, and the 24 hours that answers last. */
export function createSelfCheckStore(checks: SelfChecks, clock: Clock): SelfCheckStore {
  return createStore<SelfCheckState>()((set, get) => ({
    status: 'opening',
    keeping: 'nothing',
    today: checks.today,
    askFor: (askedFor) => set({ askedFor }),
    async open(form, draft) {
      await draft.getState().open();
      if (isOld(draft.getState().savedAt, clock)) await draft.getState().discard();
      await checks.load(form).then(
        (saved) => set({ saved, status: statusOf(draft), keeping: 'nothing' }),
        () => set({ status: 'unreadable' }),
      );
    },
    async keep(form, answers, outcomes) {
      try {
        set({ saved: await checks.keep(form, answers, outcomes), keeping: 'kept' });
      } catch {
        set({ keeping: 'failed' });
      }
    },
    async drop() {
      // Where it could not be dropped it goes on being shown.
      await checks.drop().then(
        () => set({ saved: undefined, keeping: 'nothing' }),
        () => undefined,
      );
    },
    async takeUp(draft) {
      const { saved } = get();
      if (!saved) return;
      draft.setState({ answers: saved.answers, typing: {} });
      draft.getState().choose('mode', saved.answers.mode ?? 'quick');
    },
  }));
}

function statusOf(draft: DraftStore): SelfCheckState['status'] {
  return draft.getState().status === 'unreadable' ? 'unreadable' : 'open';
}
