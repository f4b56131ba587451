import type { Operation } from '@contract/operation';
import type * as v from 'valibot';
import type { Result } from '@/domain/failure';
import type { Api, CallOptions } from '../api/client';
import type { Session } from '../session';

/**
 * Asks the office once, signed in as this phone, by an operation that is loaded with the page that needs it. What must
 * not be lost goes through the outbox instead.
 */
export type AskOffice = <One extends Operation>(
  operation: One,
  options: Omit<CallOptions, 'token'>,
) => Promise<Result<v.InferOutput<One['answer']>>>;

export function createAsk(api: Api, session: Session): AskOffice {
  return (operation, options) =>
    session.signedIn((token) => api.carryOut(operation, { ...options, ...token }));
}
