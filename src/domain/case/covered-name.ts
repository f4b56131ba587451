import type { Answers } from '../form/definition';
import { maskName } from '../privacy';
import { helpedName } from './helped-name';
import type { OutboxItem, ParcelKind, Sent } from './outbox';

/** Kinds of parcels, and the forms they come from. */
const aboutSomebody: readonly string[] = ['assistance-application', 'registration'];

interface FilledIn {
  readonly kind: ParcelKind;
  readonly answers: Answers;
  readonly oneOff?: boolean;
}

/**
 * `张*`, by which cases on one phone are told apart once the office has them; of whom a worker (工作人员) helped for the
 * day only. Of a neighbour nothing is kept, nor of anybody on a phone that is not theirs.
 */
export function namesKept(item: FilledIn): Pick<Sent, 'helped' | 'whose'> {
  const helped = helpedName(item);
  if (helped) return { helped };
  const whose = item.oneOff ? undefined : coveredName(item.kind, item.answers);
  return whose ? { whose } : {};
}

/** The covered name of whom this was filled in for, as far as it is told. */
export function coveredName(what: string, { personName }: Answers): string | undefined {
  if (!aboutSomebody.includes(what) || typeof personName !== 'string') return undefined;
  return maskName(personName) || undefined;
}

/** Whose case a parcel is, covered; nothing where the phone does not know it any more. */
export function whoseOf(item: OutboxItem): string | undefined {
  return item.state === 'received' ? (item.whose ?? item.helped) : coveredName(item.kind, item.answers);
}
