import { type Receipt, receiptFrom } from '@/domain/case/receipt';
import { dayOf, type Instant } from '@/domain/dates';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import { refusedForNow } from '../../http/refusal';
import { maxReportsADay } from '../../http/request-limits';
import type { WithVault } from '../../secrecy/vault';
import type { Holder } from '../../store/sessions';
import type { AuditedChange, WithStore } from '../../store/store';
import type { CaseTable, RunMode } from '../../store/tables';
import { sealCase } from '../sealed-case';
import { bindPhotos } from './bind-photos';
import { flagRepeat } from './same-person';
import type { Submission } from './submission';

/** A submission on its way in. */
export interface IncomingSubmission {
  readonly idempotencyKey: string;
  readonly bodyMark: string;
  readonly holder: Holder;
  readonly submission: Submission;
}

/** What a case is made with. */
type Making = WithVault & WithChance & WithClock & { readonly mode: RunMode };

/**
 * Stores a submission in one transaction: case, timeline, photos, count and audit, or nothing.
 *
 * @returns whether it was stored; not when its key or receipt was there already, which the caller tells apart
 * @throws {RequestRefusal} when a photo is not the sender's, or the sender has sent too many today
 */
export async function storeSubmission(
  rooms: WithStore & Making,
  incoming: IncomingSubmission,
): Promise<boolean> {
  const now = rooms.now();
  const row = caseRow(rooms, incoming, now);
  return rooms.store.change(async (work) => {
    const written = await work
      .insertInto('cases')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!written) return { result: false, audit: undefined };
    await work
      .insertInto('case_events')
      .values({ case_id: row.id, seq: 1, status: 'received', at: now, note_sealed: null })
      .execute();
    const { photos, identity, answers } = incoming.submission;
    if (identity !== undefined) await flagRepeat(rooms, work, { row, identity, answers });
    await bindPhotos(work, row, photos, incoming.holder);
    await countSubmission(rooms, work, incoming, now);
    return { result: true, audit: { actor: 'reporter', action: 'case-received', subject: row.id } };
  });
}

function caseRow(
  rooms: Making,
  { submission, holder, ...sent }: IncomingSubmission,
  now: Instant,
): CaseTable {
  const id = rooms.chance.uuid();
  const receipt = receiptFrom(rooms.chance.digits(11));
  return {
    id,
    receipt,
    kind: submission.kind,
    mode: rooms.mode,
    status: 'received',
    urgent: submission.urgent ? 1 : 0,
    anonymous: submission.anonymous ? 1 : 0,
    holder_id: submission.anonymous ? null : holder.id,
    idempotency_key: sent.idempotencyKey,
    body_mark: sent.bodyMark,
    form_version: submission.formVersion,
    consent_version: submission.consent.version,
    consent_hash: submission.consent.hash,
    village: submission.village,
    photos: submission.photos.length,
    person_mark: submission.identity === undefined ? null : rooms.vault.mark('person', submission.identity),
    repeats: null,
    merged_into: null,
    erased_at: null,
    former_holder: null,
    received_at: now,
    ...sealAndProof(rooms, id, receipt, submission),
  };
}

/** Without a phone six digits on the receipt prove it; they are kept, sealed, to be told again on a retry. */
function sealAndProof(rooms: WithVault & WithChance, id: string, receipt: Receipt, submission: Submission) {
  const lookupCode = submission.reporterPhone === undefined ? rooms.chance.digits(6) : undefined;
  const proof = submission.reporterPhone ?? lookupCode;
  return {
    proof_mark: rooms.vault.mark('proof', `${receipt}:${proof}`),
    sealed: sealCase(rooms.vault, id, {
      answers: submission.answers,
      ...(submission.form && { form: submission.form }),
      ...(lookupCode && { lookupCode }),
      ...(submission.consents && { consents: submission.consents }),
    }),
  };
}

/** Counts by a salted hash that leads to no case; an urgent submission is counted and never refused. */
async function countSubmission(
  { vault }: WithVault,
  work: AuditedChange,
  { submission, holder }: IncomingSubmission,
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
  if (reports > maxReportsADay && !submission.urgent)
    throw refusedForNow('too-many-reports', secondsToMidnight(now));
}

/** Until the day in China ends. */
function secondsToMidnight(now: Instant): number {
  const day = 24 * 60 * 60;
  const inChina = Math.floor(now / 1000) + 8 * 60 * 60;
  return day - (inChina % day);
}
