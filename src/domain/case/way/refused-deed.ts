import type { Unsent } from '../outbox';

type Refused = Pick<Unsent, 'failure'>;

/** Refusals of a deed that the case itself explains: it went on meanwhile, or its day has not passed. */
const toldByCase = ['action-not-open', 'not-late'];

/** A backend of an earlier contract has no address for what came later. */
export function isTooOld(code: string): boolean {
  return code === 'not-found' || code === 'method-not-allowed';
}

/** The best next thing once a deed was refused: to look at the case, or else to say it to somebody. */
export function afterRefusal({ failure }: Refused): 'look' | 'call' {
  return failure?.kind === 'rejected' && toldByCase.includes(failure.code) ? 'look' : 'call';
}

/** Whether sending a refused deed again can succeed: once the backend has learnt it. The same words change no other. */
export function mayGoAgain({ failure }: Refused): boolean {
  return failure?.kind === 'rejected' && isTooOld(failure.code);
}
