import { caseOperations } from '@contract/case-operations';
import type { Receipt } from '@/domain/case/receipt';
import type { FollowRole } from '@/domain/case/way/case-way';
import type { Instant } from '@/domain/dates';
import type { Failure, Result } from '@/domain/failure';
import type { Ids } from '../ports';
import type { AskOffice } from './ask';

/** What stands on the screen of who sent the case, as it was typed on another phone. */
export interface TypedCode {
  /** The last four digits of the receipt. */
  readonly ending: string;
  /** Six digits. */
  readonly code: string;
  readonly role: FollowRole;
}

/** A code, until when it opens the case and when that was said, both by the server's clock. */
export interface MadeCode {
  readonly code: string;
  readonly until: Instant;
  readonly serverTime: Instant;
}

/** Several hands on one case (几个人一起办). A wish said again after a dead line is the same wish. */
export interface CaseHands {
  makeCode(receipt: Receipt): Promise<Result<MadeCode>>;
  /** @returns the case that is followed from now on */
  follow(typed: TypedCode): Promise<Result<Receipt>>;
  /** Ends one follower, or every code that was not used. */
  revoke(receipt: Receipt, follower?: string): Promise<Result<Receipt>>;
}

export function createCaseHands({ ask, newId }: Needs): CaseHands {
  const keys = new Map<string, string>();

  /** Under one key until the office has answered, for a code that was used up on a lost answer opens nothing again. */
  const once = async <Said extends { readonly idempotencyKey: string }>(
    wish: string,
    say: (key: string) => Promise<Result<Said>>,
  ): Promise<Result<Said>> => {
    const key = keys.get(wish) ?? (await newId());
    keys.set(wish, key);
    const answer = await say(key);
    if (answer.ok || answer.failure.kind === 'rejected') keys.delete(wish);
    return answer.ok && answer.value.idempotencyKey !== key ? strange : answer;
  };

  return {
    makeCode: (receipt) =>
      once(`code ${receipt}`, (idempotencyKey) =>
        ask(caseOperations.makeFollowCode, { path: { receipt }, body: {}, idempotencyKey }),
      ),
    async follow(typed) {
      const { ending, code, role } = typed;
      const answer = await once(`follow ${ending} ${code} ${role}`, (idempotencyKey) =>
        ask(caseOperations.followCase, { body: typed, idempotencyKey }),
      );
      return of(answer, (receipt) => receipt.endsWith(ending));
    },
    async revoke(receipt, follower) {
      const body = follower === undefined ? {} : { follower };
      const answer = await once(`revoke ${receipt} ${follower ?? ''}`, (idempotencyKey) =>
        ask(caseOperations.revokeFollow, { path: { receipt }, body, idempotencyKey }),
      );
      return of(answer, (told) => told === receipt);
    },
  };
}

/** The case that an answer is about; about another one it is none. */
function of(
  answer: Result<{ readonly receipt: Receipt }>,
  isAsked: (receipt: Receipt) => boolean,
): Result<Receipt> {
  if (!answer.ok) return answer;
  const { receipt } = answer.value;
  return isAsked(receipt) ? { ok: true, value: receipt } : strange;
}

const strange: { readonly ok: false; readonly failure: Failure } = {
  ok: false,
  failure: { kind: 'server', status: 200 },
};

interface Needs {
  readonly ask: AskOffice;
  readonly newId: Ids['uuid'];
}
