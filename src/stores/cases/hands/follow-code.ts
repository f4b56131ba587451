import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Receipt } from '@/domain/case/receipt';
import type { Failure } from '@/domain/failure';
import type { AskOffice } from '@/services/hands/ask';
import { createCaseHands } from '@/services/hands/case-hands';
import type { Clock, Ids } from '@/services/ports';

export interface HandsNeeds {
  readonly ask: AskOffice;
  readonly newId: Ids['uuid'];
  readonly now: Clock['now'];
}

export interface FollowCodeState {
  /** Six digits; unset before one was asked for, and once it opens nothing any more. */
  readonly code?: string | undefined;
  /** Whole seconds that the code still opens the case. */
  readonly left: number;
  /** The time of the last code has passed. */
  readonly over: boolean;
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  /** Asks for a code; one that was made before opens nothing any more. */
  make(): Promise<void>;
  /** Looks at the clock anew. */
  look(): void;
  /** Ends one who follows, or the code; `true` once the office has it. */
  revoke(follower?: string): Promise<boolean>;
}

export type FollowCodeStore = StoreApi<FollowCodeState>;

/**
 * The one-time code of a case on this screen. Its time is the server's: of the phone's clock only the steps are counted,
 * from before the office was asked, so that nobody is shown a code that has run out.
 */
export function createFollowCodeStore(receipt: Receipt, needs: HandsNeeds): FollowCodeStore {
  const hands = createCaseHands(needs);
  let end = 0;
  return createStore<FollowCodeState>()((set, get) => ({
    left: 0,
    over: false,
    busy: false,
    async make() {
      if (get().busy) return;
      set({ busy: true, failure: undefined });
      const asked = needs.now();
      const made = await hands.makeCode(receipt);
      if (!made.ok) return set({ busy: false, failure: made.failure });
      end = asked + (made.value.until - made.value.serverTime);
      set({ busy: false, code: made.value.code, over: false });
      get().look();
    },
    look() {
      if (get().code === undefined) return;
      const left = Math.max(0, Math.floor((end - needs.now()) / 1000));
      set(left > 0 ? { left } : { left, code: undefined, over: true });
    },
    async revoke(follower) {
      set({ busy: true, failure: undefined });
      const revoked = await hands.revoke(receipt, follower);
      set(revoked.ok ? { busy: false } : { busy: false, failure: revoked.failure });
      if (revoked.ok && follower === undefined) set({ code: undefined, over: false });
      return revoked.ok;
    },
  }));
}
