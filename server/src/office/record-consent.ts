import type { Receipt } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import { readCase } from '../cases/read-case';
import { type ConsentDecision, openCase, sealCase } from '../cases/sealed-case';
import { addStep } from './add-step';
import { type ConsentState, consentStates } from './consent-states';

/**
 * Writes down that somebody agreed or withdrew after the application was sent: beside the answers, in the audit
 * (who recorded it and what, without a name), and as a line on the timeline that tells neither whose nor which.
 *
 * @returns how that consent stands now
 */
export async function recordConsent(
  backend: Backend,
  receipt: Receipt,
  decision: Omit<ConsentDecision, 'at'>,
): Promise<ConsentState | 'no-case' | 'no-such-consent'> {
  const { database, vault, now } = backend;
  return database.transaction().execute(async (work) => {
    // A write that changes nothing, to hold the row before it is read.
    const row = await work
      .updateTable('cases')
      .set((is) => ({ status: is.ref('status') }))
      .where('receipt', '=', receipt)
      .returning(['id', 'kind', 'sealed', 'form_version'])
      .executeTakeFirst();
    if (!row) return 'no-case';
    const content = openCase(vault, row.id, row.sealed);
    const decisions = [...(content.decisions ?? []), { ...decision, at: now() }];
    const asRead = { ...readCase(vault, row), decisions };
    const consent = consentStates(asRead).find(({ who }) => who === decision.who);
    if (!consent) return 'no-such-consent';
    const sealed = sealCase(vault, row.id, { ...content, decisions });
    await work.updateTable('cases').set({ sealed }).where('id', '=', row.id).execute();
    await addStep(backend, work, { caseId: row.id, status: 'consent-recorded' });
    const action = `consent-${decision.says}:${decision.who}`;
    await writeAudit(backend, work, { actor: decision.by, action, subject: row.id });
    return consent;
  });
}
