import {
  type ActionNeed,
  type CaseAction,
  type OfficeActionId,
  officeAction,
} from '@/domain/case/actions/case-actions';
import type { CaseStatus } from '@/domain/case/case-timeline';
import type { Receipt } from '@/domain/case/receipt';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { AuditedChange, WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import { moveCase } from '../deeds/move-case';
import { tellHands } from '../notices/tell-hands';
import { tellMerged } from './merge-reports';
import type { DecisionWords, RequestItem } from './office-words';
import { askFor } from './requests';
import { writeRuling } from './rulings';

export type OfficeWayRooms = WithStore & WithVault & WithChance & WithClock;

/** Something somebody at the office does with a case. */
export interface OfficeAct {
  /** `office:<login name>` */
  readonly actor: string;
  readonly receipt: Receipt;
  readonly verb: OfficeActionId;
  /** What the person will read beside the step; empty for none. */
  readonly note?: string;
  readonly items?: readonly RequestItem[];
  readonly decision?: DecisionWords;
  /** Why, for a longer limit. */
  readonly reasons?: string;
  readonly recipient?: string;
}

/** Done, and where the case stands now; or why nothing was changed, by name. */
export type Acted =
  | { readonly outcome: 'done'; readonly step: CaseStatus | undefined; readonly status: CaseStatus }
  | { readonly outcome: 'no-case' }
  | { readonly outcome: 'not-listed'; readonly kind: CaseTable['kind']; readonly status: CaseStatus }
  | { readonly outcome: 'missing'; readonly need: ActionNeed };

/**
 * What the table of actions lists for the state the case is in by the moment the case is held, and nothing else: of two
 * officers who decide, the second is told that it was decided.
 */
export async function actOnCase(rooms: OfficeWayRooms, act: OfficeAct): Promise<Acted> {
  return rooms.store.change<Acted>(async (work) => {
    // A write that changes nothing, to hold the row before it is read.
    const row = await work
      .updateTable('cases')
      .set((is) => ({ status: is.ref('status') }))
      .where('receipt', '=', act.receipt)
      .returningAll()
      .executeTakeFirst();
    if (!row) return nothing({ outcome: 'no-case' });
    const { kind, status } = row;
    const action = officeAction(kind, status, act.verb);
    if (!action) return nothing({ outcome: 'not-listed', kind, status });
    const need = missing(action, act);
    if (need) return nothing({ outcome: 'missing', need });
    const now = await carryOut(rooms, work, row, { act, action });
    const audited = action.to === undefined ? `case-${act.verb}` : `case-replied:${action.to}`;
    return {
      result: { outcome: 'done', step: action.to, status: now },
      audit: { actor: act.actor, action: audited, subject: row.id },
    };
  });
}

function nothing(result: Acted) {
  return { result, audit: undefined };
}

/** What the table says the verb cannot be done without, and was not given. */
function missing({ needs = [] }: CaseAction, act: OfficeAct): ActionNeed | undefined {
  const given: Partial<Record<ActionNeed, boolean>> = {
    items: (act.items ?? []).length > 0,
    reasons: (act.decision?.reasons ?? act.reasons ?? '') !== '',
    decision: act.decision?.given !== undefined,
    recipient: (act.recipient ?? '') !== '',
  };
  return needs.find((need) => given[need] === false);
}

async function carryOut(
  rooms: OfficeWayRooms,
  work: AuditedChange,
  row: CaseTable,
  { act, action }: { readonly act: OfficeAct; readonly action: CaseAction },
): Promise<CaseStatus> {
  const { items = [], decision, reasons, recipient, actor } = act;
  const rule = (kind: Parameters<typeof writeRuling>[3]['kind'], content: object) =>
    writeRuling(rooms, work, row.id, { kind, actor, content });
  await askFor(rooms, work, row.id, items);
  if (decision) await rule('decision', decision);
  if (action.extends && reasons !== undefined) await rule('extension', { reasons });
  if (recipient !== undefined) await rule('recipient', { recipient });
  const concerns = items.length > 0 && { concerns: items.map(({ to }) => to) };
  await tellHands(rooms, work, row, { kind: noticeOf(act), ...concerns });
  if (action.to === undefined) return row.status;
  const told = { to: action.to, note: act.note ?? '' };
  // What one sender is asked is not asked of the others.
  if (items.length === 0) await tellMerged(rooms, work, row, told);
  return moveCase(rooms, work, row, told);
}

function noticeOf({ items = [], decision }: OfficeAct): 'request' | 'decision' | 'step' {
  if (items.length > 0) return 'request';
  return decision ? 'decision' : 'step';
}
