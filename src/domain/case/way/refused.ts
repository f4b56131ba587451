import type { Unsent } from '../outbox';

type Refused = Pick<Unsent, 'failure'>;

/** What is best done next: to mend it in its form, to look at the case, or to say it to somebody. */
export type AfterRefusal = 'change' | 'look' | 'call';

/** The case itself explains them: it went on meanwhile, or its day has not passed. */
const toldByCase = ['action-not-open', 'not-late', 'case-closed', 'request-answered'];

/** Nothing written otherwise would be taken from this phone. */
const toldByPerson = ['case-not-found', 'request-not-found', 'request-not-yours', 'not-the-sender'];

/** A backend of an earlier contract has no address for what came later. */
export function isTooOld(code: string): boolean {
  return code === 'not-found' || code === 'method-not-allowed';
}

/** The best next thing once something was refused; what was one tap has no form to be mended in. */
export function afterRefusal({ failure }: Refused, hasForm: boolean): AfterRefusal {
  const code = failure?.kind === 'rejected' ? failure.code : '';
  if (toldByCase.includes(code)) return 'look';
  return hasForm && !toldByPerson.includes(code) && !isTooOld(code) ? 'change' : 'call';
}

/** Whether sending the same again can succeed: once the backend has learnt it. The same words change no other refusal. */
export function mayGoAgain({ failure }: Refused): boolean {
  return failure?.kind === 'rejected' && isTooOld(failure.code);
}
