import { caseView } from '@contract/schemas';
import * as v from 'valibot';
import type { CaseView } from '@/domain/case-timeline';
import type { Result } from '@/domain/failure';
import type { Receipt } from '@/domain/receipt';
import type { Api } from './api/client';
import type { KeyValueStore } from './ports';
import type { Session } from './session';

/** Asks the office where cases stand. */
export interface Cases {
  /** What was last heard, for when there is no network. */
  remembered(): Promise<readonly CaseView[]>;
  /** This phone's own cases, newest first. */
  mine(): Promise<Result<readonly CaseView[]>>;
  /** Any case, by number and the phone given or the code on the receipt. Nothing of it is kept. */
  lookUp(receipt: Receipt, proof: string): Promise<Result<CaseView>>;
}

export function createCases({ api, session, store }: Needs): Cases {
  return {
    async remembered() {
      const stored = await store.get('cases');
      const saved = v.safeParse(v.array(caseView), stored);
      return saved.success ? saved.output : [];
    },
    async mine() {
      const answer = await session.signedIn((options) => api.call('listCases', options));
      if (!answer.ok) return answer;
      await store.set('cases', answer.value.cases).catch(() => undefined);
      return { ok: true, value: answer.value.cases };
    },
    async lookUp(receipt, proof) {
      const answer = await api.call('lookUpCase', { body: { receipt, proof } });
      return answer.ok ? { ok: true, value: answer.value.case } : answer;
    },
  };
}

interface Needs {
  readonly api: Api;
  readonly session: Session;
  readonly store: KeyValueStore;
}
