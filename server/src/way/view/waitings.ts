import type { ClockId } from '@/domain/case/actions/case-actions';
import { caseState } from '@/domain/case/actions/case-actions';
import type { HandRole } from '@/domain/case/way/case-way';
import { type Again, type Waiting, type WaitingKind, waysToAnswer } from '@/domain/case/way/waiting';
import { type Day, dayOf } from '@/domain/dates';
import type { Vault } from '../../secrecy/vault';
import type { CaseTable } from '../../store/tables';
import type { CaseRequestTable } from '../../store/way-tables';
import type { RequestWords } from '../office/office-words';
import { openRow } from '../sealed-row';
import type { ClockTerms } from './terms';

/** Who looks: in which part, and which parts somebody follows in. */
export interface Looking {
  readonly role: HandRole;
  readonly taken: ReadonlySet<HandRole>;
  /** Whoever looks a case up by its number can answer nothing. */
  readonly mayAct: boolean;
}

interface Parts {
  readonly head: Pick<CaseTable, 'kind' | 'status'>;
  readonly requests: readonly CaseRequestTable[];
  readonly clocks: readonly ClockTerms[];
  /** The day of the latest step. */
  readonly lastStep: Day;
}

/** Everything a case waits for or has waited for: what was asked of people, then what the office has to do. */
export function waitingsOf(vault: Vault, parts: Parts, looking: Looking): readonly Waiting[] {
  return [
    ...parts.requests
      .filter(({ state }) => state !== 'taken-back')
      .map((request) => asked(vault, request, looking)),
    ...ofTheOffice(parts),
  ];
}

function asked(vault: Vault, row: CaseRequestTable, looking: Looking): Waiting {
  const {
    words = '',
    again,
    photoId: _,
    who: __,
    ...more
  } = openRow<RequestWords>(vault, 'case_requests', row);
  const isYours =
    row.to_role === looking.role || (looking.role === 'sender' && !looking.taken.has(row.to_role));
  const isOpen = row.state === 'open' && isYours && looking.mayAct;
  return {
    id: row.id,
    kind: row.kind,
    who: 'person',
    since: dayOf(row.asked_at),
    terms: [],
    pausedBy: [],
    // The words of a request are for whom they are meant.
    ...(isYours && {
      asked: { ...more, words, ...(again && { again: toldAgain(again, { isOpen, looking }) }) },
    }),
    ways: isOpen ? waysToAnswer(row.kind, again !== undefined) : [],
    ...cameOf(row),
  };
}

/** Who follows a case sees no papers of it; and what was answered is looked at no more. */
function toldAgain(
  { photo, ...told }: Again,
  { isOpen, looking }: { readonly isOpen: boolean; readonly looking: Looking },
): Again {
  return { ...told, ...(photo && isOpen && looking.role === 'sender' && { photo }) };
}

function cameOf({ reminded_at, got_at, got_by, checked_at }: CaseRequestTable) {
  return {
    ...(reminded_at !== null && { reminded: dayOf(reminded_at) }),
    ...(got_at !== null && { got: dayOf(got_at) }),
    ...(got_by !== null && { gotBy: got_by }),
    ...(checked_at !== null && { checked: dayOf(checked_at) }),
  };
}

const kindOf: Partial<Record<ClockId, WaitingKind>> = {
  whole: 'decision',
  inquiry: 'visit',
  publication: 'answer',
};

/** By the clocks that run; where none does and it is the office's turn, since the latest step and without a day. */
function ofTheOffice({ head, clocks, lastStep }: Parts): readonly Waiting[] {
  const running = clocks.flatMap(({ id, since, terms, pausedBy, ended }): Waiting[] => {
    const kind = kindOf[id];
    if (!kind) return [];
    const got = ended === undefined ? {} : { got: ended };
    return [{ id, kind, who: 'office', since, terms, pausedBy, ways: [], ...got }];
  });
  const isTheirs = caseState(head.kind, head.status).turn === 'office';
  if (!isTheirs || running.some(({ got }) => got === undefined)) return running;
  const who = head.status === 'handed-on' ? 'district' : 'office';
  return [
    ...running,
    { id: 'answer', kind: 'answer', who, since: lastStep, terms: [], pausedBy: [], ways: [] },
  ];
}
