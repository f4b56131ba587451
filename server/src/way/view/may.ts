import {
  type CaseAction,
  type PersonActionId,
  personAction,
  personActionIds,
} from '@/domain/case/actions/case-actions';
import { isLate } from '@/domain/case/way/case-term';
import type { HandRole } from '@/domain/case/way/case-way';
import type { Waiting } from '@/domain/case/way/waiting';
import type { CaseTable } from '../../store/tables';

/** What one who follows a case may do besides reading: nothing that is the sender's to decide. */
const ofFollowers: readonly PersonActionId[] = ['answer', 'ask-for-call', 'hurry'];
/** Takes no addition but an application's. */
const toApplications: readonly PersonActionId[] = ['add-papers', 'add-answers'];

/** What may be done from this phone now: what the table lists, where its needs are met; 催办 not while one still holds. */
export function mayOf(
  { kind, status }: Pick<CaseTable, 'kind' | 'status'>,
  role: HandRole,
  { waiting, isHurried }: { readonly waiting: readonly Waiting[]; readonly isHurried: boolean },
): readonly PersonActionId[] {
  return personActionIds.filter((id) => {
    if (id === 'hurry' && isHurried) return false;
    const action = personAction(kind, status, id);
    return action !== undefined && isFor(id, { role, kind, waiting }) && isMet(action, waiting);
  });
}

interface Asking {
  readonly role: HandRole;
  readonly kind: CaseTable['kind'];
  readonly waiting: readonly Waiting[];
}

function isFor(id: PersonActionId, { role, kind, waiting }: Asking): boolean {
  if (id === 'withdraw-consent' && role === 'applicant') return waiting.some(isAgreedHere);
  if (role !== 'sender') return ofFollowers.includes(id);
  return kind === 'assistance-application' || !toApplications.includes(id);
}

/** Somebody agreed on the own phone, and may take it back there; its words are told to nobody else. */
function isAgreedHere({ kind, asked, gotBy }: Waiting): boolean {
  return kind === 'consent' && asked !== undefined && gotBy === 'agree';
}

function isMet({ needs = [] }: CaseAction, waiting: readonly Waiting[]): boolean {
  if (needs.includes('late')) return waiting.some(isLateWaiting);
  return !needs.includes('request') || waiting.some(({ ways }) => ways.length > 0);
}

function isLateWaiting({ got, terms }: Waiting): boolean {
  return got === undefined && isLate(terms);
}
