import type { RequestAnswer } from '@contract/case-requests';
import type { Receipt } from '@/domain/case/receipt';
import { findByReceipt } from '../../cases/office-cases';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { AuditedChange, Reader, WithStore } from '../../store/store';
import type { CaseDeedTable, CaseRequestTable } from '../../store/way-tables';
import { goOnWhenAnswered } from '../deeds/move-case';
import { tellHands } from '../notices/tell-hands';
import { openRow, sealRow } from '../sealed-row';
import type { RequestItem, RequestWords } from './office-words';

/** Writes down what is asked of somebody, each by itself, to be answered one at a time. */
export async function askFor(
  { vault, chance, now }: WithVault & WithChance & WithClock,
  work: AuditedChange,
  caseId: string,
  items: readonly RequestItem[],
): Promise<void> {
  for (const { kind, to, ...words } of items) {
    const id = chance.uuid();
    await work
      .insertInto('case_requests')
      .values({
        id,
        case_id: caseId,
        kind,
        to_role: to,
        state: 'open',
        asked_at: now(),
        reminded_at: null,
        got_at: null,
        got_by: null,
        checked_at: null,
        sealed: sealRow(vault, 'case_requests', id, words),
      })
      .execute();
  }
}

/** A request with what came for it, as the office reads it. */
export interface TrackedRequest {
  readonly row: CaseRequestTable;
  readonly words: Partial<RequestWords>;
  readonly answer?: { readonly at: CaseDeedTable['at'] } & Partial<RequestAnswer>;
}

/** Everything that was asked in a case, oldest first: what is counted from 1 when the office names one. */
export async function requestsOf(
  { vault }: WithVault,
  read: Reader,
  caseId: string,
): Promise<readonly TrackedRequest[]> {
  const rows = await read
    .selectFrom('case_requests')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  const answers = await read
    .selectFrom('case_deeds')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('action', '=', 'answer')
    .execute();
  return rows.map((row) => {
    const deed = answers.find(({ request_id }) => request_id === row.id);
    const words = openRow<RequestWords>(vault, 'case_requests', row);
    if (!deed) return { row, words };
    return { row, words, answer: { at: deed.at, ...openRow<RequestAnswer>(vault, 'case_deeds', deed) } };
  });
}

/** What the office does with a request that stands already. */
export type RequestStep = 'check' | 'take-back' | 'remind';

const changes = {
  check: (at: CaseRequestTable['asked_at']) => ({ checked_at: at }),
  remind: (at: CaseRequestTable['asked_at']) => ({ reminded_at: at }),
  'take-back': (at: CaseRequestTable['asked_at']) => ({ state: 'taken-back' as const, got_at: at }),
};
const needs = { check: 'answered', remind: 'open', 'take-back': 'open' } as const;

/** @returns whether there is such a request in a state for it */
export async function stepRequest(
  rooms: WithStore & WithClock & WithChance,
  { actor, receipt }: { readonly actor: string; readonly receipt: Receipt },
  id: string,
  step: RequestStep,
): Promise<boolean> {
  return rooms.store.change(async (work) => {
    const changed = await work
      .updateTable('case_requests')
      .set(changes[step](rooms.now()))
      .where('id', '=', id)
      .where('state', '=', needs[step])
      .returning(['case_id', 'to_role'])
      .executeTakeFirst();
    const row = changed && (await findByReceipt(work, receipt));
    if (!changed || row?.id !== changed.case_id) return { result: false, audit: undefined };
    await goOnWhenAnswered(work, row);
    if (step === 'remind')
      await tellHands(rooms, work, row, { kind: 'reminder', concerns: [changed.to_role] });
    return { result: true, audit: { actor, action: `request-${step}`, subject: row.id } };
  });
}
