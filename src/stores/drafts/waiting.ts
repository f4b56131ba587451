import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WaitingFound } from '@/services/waiting-drafts';

export type { UnreadDraft } from '@/services/drafts';
export type { WaitingDraft } from '@/services/waiting-drafts';

/** Begun and, as far as could be read, not handed in. */
export interface WaitingState extends WaitingFound {
  refresh(forms: readonly string[]): Promise<void>;
}

export type WaitingStore = StoreApi<WaitingState>;

/** What home reminds of without carrying a form; `unfinished` tells more and weighs more. */
export function createWaitingStore(read: (forms: readonly string[]) => Promise<WaitingFound>): WaitingStore {
  return createStore<WaitingState>()((set) => ({
    drafts: [],
    unread: [],
    unreadable: false,
    refresh: async (forms) => set(await read(forms)),
  }));
}
