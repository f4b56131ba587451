import { caseView } from '@contract/schemas';
import * as v from 'valibot';
import type { CaseView } from '@/domain/case/case-timeline';
import type { Receipt } from '@/domain/case/receipt';
import type { Result } from '@/domain/failure';
import type { Api } from './api/client';
import type { KeyValueStore } from './ports';
import type { Session } from './session';
import { understood } from './stored-value';

/** Asks the office where cases stand. */
export interface CaseReader {
  /** What was last heard, for when there is no network. @throws {StorageFault} when it cannot be read now */
  remembered(): Promise<readonly CaseView[]>;
  /** This phone's own cases, newest first. */
  mine(): Promise<Result<readonly CaseView[]>>;
  /** Any case, by number and the phone given or the code on the receipt. Nothing of it is kept. */
  lookUp(receipt: Receipt, proof: string): Promise<Result<CaseView>>;
}

export function createCaseReader({ api, session, store }: Needs): CaseReader {
  return {
    async remembered() {
      return understood(v.array(caseView), await store.get('cases')) ?? [];
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
