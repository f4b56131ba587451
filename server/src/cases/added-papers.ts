import { addedPapersRequest } from '@contract/schemas';
import { isSettled } from '@/domain/case-timeline';
import { dayOf, type Instant } from '@/domain/dates';
import { checkSubmission } from '@/domain/form/submission-check';
import { type LaterPaperId, laterPaperIds } from '@/domain/paper';
import { addedPapers } from '@/forms/added-papers';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import type { CaseAdditionTable, CaseTable } from '../database/tables';
import { parseFields } from '../http/body';
import { Refusal } from '../http/refusal';
import type { Holder } from '../sessions';
import { bindPhotos, mostPhotosOfCase } from './bind-photos';
import { listOf } from './report';
import { isErased, openCase } from './sealed-case';

/** Photos of one paper that came after the application. */
export interface AddedPapers {
  readonly paper: LaterPaperId;
  readonly photos: readonly string[];
  readonly receivedAt: Instant;
  readonly consent: { readonly version: string; readonly hash: string };
}

export type Addition = Omit<AddedPapers, 'receivedAt'>;

/** Whether papers may still be added: applications that are neither settled nor erased. */
export function takesPapers(
  { vault }: Pick<Backend, 'vault'>,
  { id, kind, status, sealed }: Pick<CaseTable, 'id' | 'kind' | 'status' | 'sealed'>,
): boolean {
  return kind === 'assistance-application' && !isSettled(status) && !isErased(openCase(vault, id, sealed));
}

/**
 * Judges what was sent with the form's own rules.
 *
 * @throws {Refusal} `fields-rejected`, `form-version` or `answers-rejected`
 */
export function readAddition({ now }: Pick<Backend, 'now'>, sent: unknown): Addition {
  const { formVersion, answers: submitted, consent } = parseFields(addedPapersRequest, sent);
  if (formVersion !== addedPapers.version) {
    throw new Refusal('form-version', { errors: [{ question: 'formVersion', code: 'unknown' }] });
  }
  const { answers, errors } = checkSubmission(addedPapers, submitted, dayOf(now()));
  const paper = laterPaperIds.find((known) => known === answers.paper);
  if (errors.length > 0 || paper === undefined) throw new Refusal('answers-rejected', { errors });
  return { paper, photos: listOf(answers.photos), consent };
}

/** What a row is written from. */
export interface IncomingAddition {
  readonly caseId: string;
  readonly holder: Holder;
  readonly idempotencyKey: string;
  readonly bodyMark: string;
  readonly addition: Addition;
}

/**
 * Stores the addition in one transaction: row, photos, count and audit, or nothing. One that came before by the same
 * key is left as it is.
 *
 * @throws {Refusal} when a photo is not the sender's, or the case has too many
 */
export async function receiveAddition(backend: Backend, incoming: IncomingAddition): Promise<void> {
  const row = rowOf(backend, incoming);
  const { photos } = incoming.addition;
  await backend.database.transaction().execute(async (work) => {
    const written = await work
      .insertInto('case_additions')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!written) return;
    await bindPhotos(work, { id: row.case_id, holder_id: incoming.holder.id }, photos, incoming.holder);
    const { total } = await work
      .updateTable('cases')
      .set((is) => ({ photos: is('photos', '+', photos.length) }))
      .where('id', '=', row.case_id)
      .returning('photos as total')
      .executeTakeFirstOrThrow();
    if (total > mostPhotosOfCase) throw tooManyPhotos();
    await writeAudit(backend, work, { actor: 'reporter', action: 'papers-added', subject: row.case_id });
  });
}

function tooManyPhotos(): Refusal {
  const error = { question: 'photos', code: 'too-many', detail: { most: mostPhotosOfCase } };
  return new Refusal('answers-rejected', { errors: [error] });
}

function rowOf(backend: Backend, { caseId, idempotencyKey, bodyMark, addition }: IncomingAddition) {
  const { paper, photos, consent } = addition;
  const id = backend.chance.uuid();
  return {
    id,
    case_id: caseId,
    idempotency_key: idempotencyKey,
    body_mark: bodyMark,
    photos: photos.length,
    consent_version: consent.version,
    consent_hash: consent.hash,
    sealed: backend.vault.seal(JSON.stringify({ paper, photos }), `case_additions/${id}`),
    received_at: backend.now(),
  } satisfies CaseAdditionTable;
}

/** Everything that was added to a case, oldest first. */
export async function addedTo(
  { database, vault }: Pick<Backend, 'database' | 'vault'>,
  caseId: string,
): Promise<readonly AddedPapers[]> {
  const rows = await database
    .selectFrom('case_additions')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, sealed, received_at, consent_version, consent_hash }) => ({
    // Authenticated by the seal, so it is what `rowOf` wrote.
    ...(JSON.parse(vault.open(sealed, `case_additions/${id}`)) as Pick<AddedPapers, 'paper' | 'photos'>),
    receivedAt: received_at,
    consent: { version: consent_version, hash: consent_hash },
  }));
}
