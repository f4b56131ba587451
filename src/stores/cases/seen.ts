import type { CaseView } from '@/domain/case/case-timeline';
import { unseenUpTo } from '@/domain/case/way/unseen';
import type { Instant } from '@/domain/dates';
import type { AskOffice } from '@/services/hands/ask';
import { tellSeen } from '@/services/hands/tell-seen';
import { wayOf } from './case-way';

/**
 * Marks the notices of a case as seen on this phone: once for each that is new, quietly, and again with the next look
 * where the line was dead. Writes nothing while nothing is unseen.
 */
export function createSeenMarker(ask: AskOffice): (view: CaseView) => Promise<void> {
  let told: Instant | undefined;
  return async (view) => {
    const way = wayOf(view);
    const upTo = way && unseenUpTo(way);
    if (upTo === undefined || (told !== undefined && told >= upTo)) return;
    const before = told;
    told = upTo;
    if (!(await tellSeen(ask, view.receipt, upTo))) told = before;
  };
}
