import { caseWay } from '@contract/case-way';
import * as v from 'valibot';
import type { CaseView } from '@/domain/case/case-timeline';
import type { CaseWay } from '@/domain/case/way/case-way';

/**
 * Everything of a case beyond its timeline: whose turn, until when, what may be done, how it was decided.
 *
 * @returns `undefined` where the backend tells none, as one of before, or none that this program can read
 */
export function readWay({ way }: Pick<CaseView, 'way'>): CaseWay | undefined {
  if (way === undefined) return undefined;
  const read = v.safeParse(caseWay, way);
  return read.success ? read.output : undefined;
}
