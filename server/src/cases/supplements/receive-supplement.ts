import type { Instant } from '@/domain/dates';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { Holder } from '../../store/sessions';
import type { AuditedChange, WithStore } from '../../store/store';
import type { CaseSupplementTable } from '../../store/tables';
import { addPhotosTo } from '../papers/added-papers';
import { flagRepeat } from '../submission/same-person';
import type { IncomingAnswers } from './read-supplement';

/** What a row is written from. */
interface IncomingSupplement {
  readonly caseId: string;
  readonly idempotencyKey: string;
  readonly bodyMark: string;
  readonly holder: Holder;
  readonly supplement: IncomingAnswers;
}

/**
 * Stores one more part of a case in one transaction: row, photos, urgency and audit, or nothing. One that came before
 * by the same key is left as it is.
 *
 * @throws {RequestRefusal} when a photo is not the sender's, or the case has too many
 */
export async function receiveSupplement(
  rooms: WithStore & WithVault & WithChance & WithClock,
  incoming: IncomingSupplement,
): Promise<void> {
  const row = rowOf(rooms, incoming);
  const { holder, supplement } = incoming;
  await rooms.store.change(async (work) => {
    const written = await work
      .insertInto('case_supplements')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!written) return { result: undefined, audit: undefined };
    await addPhotosTo(work, row.case_id, supplement.photos, holder);
    await noteWhatMatters(rooms, work, incoming);
    return {
      result: undefined,
      audit: { actor: 'reporter', action: 'supplement-received', subject: row.case_id },
    };
  });
}

/** Urgency is never taken back from a phone; who it is for is known from the first number on. */
async function noteWhatMatters(
  rooms: WithVault,
  work: AuditedChange,
  { caseId, supplement }: IncomingSupplement,
): Promise<void> {
  const { urgent, identity, answers } = supplement;
  if (urgent) await work.updateTable('cases').set({ urgent: 1 }).where('id', '=', caseId).execute();
  if (identity === undefined) return;
  const named = await work
    .updateTable('cases')
    .set({ person_mark: rooms.vault.mark('person', identity) })
    .where('id', '=', caseId)
    .where('person_mark', 'is', null)
    .returning(['id', 'received_at'])
    .executeTakeFirst();
  if (named) await flagRepeat(rooms, work, { row: named, identity, answers });
}

function rowOf(
  { vault, chance, now }: WithVault & WithChance & WithClock,
  { caseId, idempotencyKey, bodyMark, supplement }: IncomingSupplement,
): CaseSupplementTable {
  const { answers, consents, consent, formVersion, photos } = supplement;
  const id = chance.uuid();
  const received: Instant = now();
  return {
    id,
    case_id: caseId,
    idempotency_key: idempotencyKey,
    body_mark: bodyMark,
    form_version: formVersion,
    photos: photos.length,
    consent_version: consent.version,
    consent_hash: consent.hash,
    sealed: vault.seal(JSON.stringify({ answers, ...(consents && { consents }) }), `case_supplements/${id}`),
    received_at: received,
  };
}
