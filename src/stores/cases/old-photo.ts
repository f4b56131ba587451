import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '@/domain/failure';
import type { AskOffice } from '@/services/hands/ask';
import { type AskedAgain, lookAtOldPhoto, type OldPhoto } from '@/services/hands/look-at-old-photo';

export interface OldPhotoState {
  readonly looking: 'hidden' | 'loading' | 'open' | 'failed';
  readonly photo?: OldPhoto | undefined;
  readonly failure?: Failure | undefined;
  show(): Promise<void>;
  /** Forgets the photo too; one that is still on its way is not shown when it comes. */
  hide(): void;
}

export type OldPhotoStore = StoreApi<OldPhotoState>;

/** A photo of before, hidden until somebody wants to see it, and fetched anew each time. */
export function createOldPhotoStore(ask: AskOffice, asked: AskedAgain): OldPhotoStore {
  return createStore<OldPhotoState>()((set) => {
    let wish = 0;
    const hidden = { looking: 'hidden', photo: undefined, failure: undefined } as const;
    return {
      ...hidden,
      async show() {
        wish += 1;
        const mine = wish;
        set({ ...hidden, looking: 'loading' });
        const told = await lookAtOldPhoto(ask, asked);
        if (mine !== wish) return;
        if (told.ok) set({ looking: 'open', photo: told.value });
        else set({ looking: 'failed', failure: told.failure });
      },
      hide() {
        wish += 1;
        set(hidden);
      },
    };
  });
}
