import type { Receipt } from '@/domain/case/receipt';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { Audited } from '../../store/audit';
import type { AuditedChange, WithStore } from '../../store/store';
import { appendTimelineStep } from '../append-timeline-step';
import { findByReceipt } from '../office-cases';
import type { CaseToRead } from '../read-case';
import { type ConsentDecision, openCase, sealCase } from '../sealed-case';
import { openWhole } from '../supplements/whole-case';
import { type ConsentState, consentStates } from './consent-states';

/** How that consent stands now, or why nothing was written. */
type Recorded = ConsentState | 'no-case' | 'no-such-consent';

/**
 * Writes down that somebody agreed or withdrew after the application was sent: beside the answers, in the audit
 * (who recorded it and what, without a name), and as a line on the timeline that tells neither whose nor which.
 */
export async function recordConsent(
  rooms: WithStore & WithVault & WithClock,
  receipt: Receipt,
  decision: Omit<ConsentDecision, 'at'>,
): Promise<Recorded> {
  return rooms.store.change<Recorded>(async (work) => {
    // A write that changes nothing, to hold the row before it is read.
    const row = await work
      .updateTable('cases')
      .set((is) => ({ status: is.ref('status') }))
      .where('receipt', '=', receipt)
      .returning(['id', 'kind', 'sealed', 'form_version'])
      .executeTakeFirst();
    if (!row) return nothing('no-case');
    const consent = await recordDecision(rooms, work, row, decision);
    if (!consent) return nothing('no-such-consent');
    const action = `consent-${decision.says}:${decision.who}`;
    return { result: consent, audit: { actor: decision.by, action, subject: row.id } };
  });
}

/** Whether an application asks for a consent of this name. */
export async function hasConsent(
  rooms: WithStore & WithVault,
  receipt: Receipt,
  who: string,
): Promise<boolean> {
  const row = await findByReceipt(rooms.store.read, receipt);
  return (
    row !== undefined &&
    consentStates(await openWhole(rooms, rooms.store.read, row)).some((one) => one.who === who)
  );
}

/** The same inside a change that holds the case already. @returns how that consent stands now; nothing where there is none */
export async function recordDecision(
  rooms: WithVault & WithClock,
  work: AuditedChange,
  row: CaseToRead,
  decision: Omit<ConsentDecision, 'at'>,
): Promise<ConsentState | undefined> {
  const { vault, now } = rooms;
  const content = openCase(vault, row.id, row.sealed);
  const decisions = [...(content.decisions ?? []), { ...decision, at: now() }];
  const asRead = { ...(await openWhole(rooms, work, row)), decisions };
  const consent = consentStates(asRead).find(({ who }) => who === decision.who);
  if (!consent) return undefined;
  const sealed = sealCase(vault, row.id, { ...content, decisions });
  await work.updateTable('cases').set({ sealed }).where('id', '=', row.id).execute();
  await appendTimelineStep(rooms, work, { caseId: row.id, status: 'consent-recorded' });
  return consent;
}

function nothing(result: Recorded): Audited<Recorded> {
  return { result, audit: undefined };
}
