import type { Transaction } from 'kysely';
import { dayOf, type Instant } from '@/domain/dates';
import { type Receipt, receiptFrom } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import type { CaseTable, Tables } from '../database/tables';
import { tooMany } from '../http/refusal';
import { mostReportsADay } from '../request-limits';
import type { Holder } from '../sessions';
import { bindPhotos } from './bind-photos';
import type { Report } from './report';
import { flagRepeat } from './same-person';
import { sealCase } from './sealed-case';

/** A report on its way in. */
export interface Incoming {
  readonly idempotencyKey: string;
  readonly bodyMark: string;
  readonly holder: Holder;
  readonly report: Report;
}

/**
 * Stores a report in one transaction: case, timeline, photos, count and audit, or nothing.
 *
 * @returns whether it was stored; not when its key or receipt was there already, which the caller tells apart
 * @throws {Refusal} when a photo is not the sender's, or the sender has sent too many today
 */
export async function receiveReport(backend: Backend, incoming: Incoming): Promise<boolean> {
  const now = backend.now();
  const row = caseRow(backend, incoming, now);
  return backend.database.transaction().execute(async (work) => {
    const written = await work
      .insertInto('cases')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!written) return false;
    await work
      .insertInto('case_events')
      .values({ case_id: row.id, seq: 1, status: 'received', at: now, note_sealed: null })
      .execute();
    const { photos, identity, answers } = incoming.report;
    if (identity !== undefined) await flagRepeat(backend, work, { row, identity, answers });
    await bindPhotos(work, row, photos, incoming.holder);
    await countReport(backend, work, incoming, now);
    await writeAudit(backend, work, { actor: 'reporter', action: 'case-received', subject: row.id });
    return true;
  });
}

function caseRow(backend: Backend, { report, holder, ...sent }: Incoming, now: Instant): CaseTable {
  const id = backend.chance.uuid();
  const receipt = receiptFrom(backend.chance.digits(11));
  return {
    id,
    receipt,
    kind: report.kind,
    mode: backend.settings.mode,
    status: 'received',
    urgent: report.urgent ? 1 : 0,
    anonymous: report.anonymous ? 1 : 0,
    holder_id: report.anonymous ? null : holder.id,
    idempotency_key: sent.idempotencyKey,
    body_mark: sent.bodyMark,
    form_version: report.formVersion,
    consent_version: report.consent.version,
    consent_hash: report.consent.hash,
    village: report.village,
    photos: report.photos.length,
    person_mark: report.identity === undefined ? null : backend.vault.mark('person', report.identity),
    repeats: null,
    received_at: now,
    ...sealAndProof(backend, id, receipt, report),
  };
}

/** Without a phone six digits on the receipt prove it; they are kept, sealed, to be told again on a retry. */
function sealAndProof(backend: Backend, id: string, receipt: Receipt, report: Report) {
  const lookupCode = report.reporterPhone === undefined ? backend.chance.digits(6) : undefined;
  const proof = report.reporterPhone ?? lookupCode;
  return {
    proof_mark: backend.vault.mark('proof', `${receipt}:${proof}`),
    sealed: sealCase(backend.vault, id, {
      answers: report.answers,
      ...(lookupCode && { lookupCode }),
      ...(report.consents && { consents: report.consents }),
    }),
  };
}

/** Counts by a salted hash that leads to no case; an urgent report is counted and never refused. */
async function countReport(
  { vault }: Backend,
  work: Transaction<Tables>,
  { report, holder }: Incoming,
  now: Instant,
): Promise<void> {
  const { reports } = await work
    .insertInto('abuse_marks')
    .values({ mark: vault.mark('abuse', holder.subjectMark), day: dayOf(now), reports: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['mark', 'day'])
        .doUpdateSet((expression) => ({ reports: expression('abuse_marks.reports', '+', 1) })),
    )
    .returning('reports')
    .executeTakeFirstOrThrow();
  if (reports > mostReportsADay && !report.urgent) throw tooMany('too-many-reports', secondsToMidnight(now));
}

/** Until the day in China ends. */
function secondsToMidnight(now: Instant): number {
  const day = 24 * 60 * 60;
  const inChina = Math.floor(now / 1000) + 8 * 60 * 60;
  return day - (inChina % day);
}
