import type { CaseView } from '@/domain/case-timeline';
import type { Result } from '@/domain/failure';
import type { Receipt } from '@/domain/receipt';
import type { Api } from './api/client';
import type { Session } from './session';

/** Asks the office where cases stand. */
export interface Cases {
  /** This phone's own cases, newest first. */
  mine(): Promise<Result<readonly CaseView[]>>;
  /** Any case, by number and the phone given or the code on the receipt. Nothing of it is kept. */
  lookUp(receipt: Receipt, proof: string): Promise<Result<CaseView>>;
}

export function createCases({ api, session }: { readonly api: Api; readonly session: Session }): Cases {
  return {
    async mine() {
      const answer = await session.signedIn((options) => api.call('listCases', options));
      return answer.ok ? { ok: true, value: answer.value.cases as readonly CaseView[] } : answer;
    },
    async lookUp(receipt, proof) {
      const answer = await api.call('lookUpCase', { body: { receipt, proof } });
      return answer.ok ? { ok: true, value: answer.value.case as CaseView } : answer;
    },
  };
}
