import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChangeNote, PolicyContent } from '@/domain/policy/content-version';
import type { PolicyId } from '@/domain/policy/policy';
import type { BundledContent, ContentUpdates, Replacement } from '@/services/content-updates';

export interface PoliciesState {
  /** A fetched edition; absent while the bundled one is in use. */
  readonly edition?: PolicyContent;
  /** What the edition in use says otherwise than the bundled one. */
  readonly changes: readonly ChangeNote[];
  /** Looks for a newer edition, first on the phone, then at the backend. Every page shows what is there meanwhile. */
  refresh(): Promise<void>;
}

export type PoliciesStore = StoreApi<PoliciesState>;

export function createPoliciesStore(updates: ContentUpdates, bundled: BundledContent): PoliciesStore {
  return createStore<PoliciesState>()((set, get) => {
    const show = (found: Replacement | undefined): void => {
      if (found) set({ edition: found.content, changes: found.changes });
    };
    return {
      changes: [],
      async refresh() {
        show(await updates.saved(bundled).catch(() => undefined));
        show(await updates.fetch(bundled, get().edition).catch(() => undefined));
      },
    };
  });
}

/** What to tell somebody who knew this article as it was. */
export function changeOf({ changes }: PoliciesState, policy: PolicyId): ChangeNote | undefined {
  return changes.find((note) => note.policy === policy);
}
