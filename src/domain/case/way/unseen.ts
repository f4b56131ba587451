import type { Instant } from '../../dates';
import type { CaseNotice, CaseWay } from './case-way';

/** A notice that was made and is not known to have reached anybody. */
const open: readonly CaseNotice['state'][] = ['made', 'sent', 'arrived', 'unseen'];

/**
 * Up to which moment of the server's the notices of a case are seen by looking at it now; nothing where all were.
 *
 * A call is ended by speaking only. Of notices that are not of each hand by itself, none is for a worker who follows.
 */
export function unseenUpTo({ role, notices }: Pick<CaseWay, 'role' | 'notices'>): Instant | undefined {
  const made = notices.flatMap(({ route, state, madeAt, isYours = role !== 'worker' }) =>
    isYours && route !== 'call' && open.includes(state) ? [madeAt] : [],
  );
  return made.length === 0 ? undefined : (Math.max(...made) as Instant);
}
