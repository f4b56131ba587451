import { addedPapersRequest } from '@contract/schemas';
import { personAction } from '@/domain/case/actions/case-actions';
import { type LaterPaperId, laterPaperIds } from '@/domain/case/paper';
import { dayOf, type Instant } from '@/domain/dates';
import { addedPapers } from '@/forms/added-papers';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import { parseFields } from '../../http/body/body';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import type { Holder } from '../../store/sessions';
import type { AuditedChange, WithStore } from '../../store/store';
import type { CaseAdditionTable, CaseTable } from '../../store/tables';
import { byCase } from '../by-case';
import { isErased, type SealedCase } from '../sealed-case';
import { bindPhotos, maxPhotosOfCase } from '../submission/bind-photos';
import { judged } from '../submission/judged';

/** Photos of one paper that came after the application. */
export interface AddedPapers {
  readonly paper: LaterPaperId;
  readonly photos: readonly string[];
  readonly receivedAt: Instant;
  readonly consent: { readonly version: string; readonly hash: string };
}

export type Addition = Omit<AddedPapers, 'receivedAt'>;

/** Whether papers and answers may still be added: where the table of actions lists it, and nothing was erased. */
export function takesPapers(
  { kind, status }: Pick<CaseTable, 'kind' | 'status'>,
  content: SealedCase,
): boolean {
  return personAction(kind, status, 'add-papers') !== undefined && !isErased(content);
}

/**
 * Judges what was sent with the form's own rules.
 *
 * @throws {RequestRefusal} `fields-rejected`, `form-version` or `answers-rejected`
 */
export function readAddition({ now }: WithClock, sent: unknown): Addition {
  const { formVersion, answers: submitted, consent } = parseFields(addedPapersRequest, sent);
  const { answers, errors } = judged(addedPapers, formVersion, submitted, dayOf(now()));
  const paper = laterPaperIds.find((known) => known === answers.paper);
  if (errors.length > 0 || paper === undefined) throw new RequestRefusal('answers-rejected', { errors });
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
 * @throws {RequestRefusal} when a photo is not the sender's, or the case has too many
 */
export async function receiveAddition(
  rooms: WithStore & WithVault & WithChance & WithClock,
  incoming: IncomingAddition,
): Promise<void> {
  const row = rowOf(rooms, incoming);
  const { photos } = incoming.addition;
  await rooms.store.change(async (work) => {
    const written = await work
      .insertInto('case_additions')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!written) return { result: undefined, audit: undefined };
    await addPhotosTo(work, row.case_id, photos, incoming.holder);
    return { result: undefined, audit: { actor: 'reporter', action: 'papers-added', subject: row.case_id } };
  });
}

/**
 * Photos that come to a case later, bound and counted.
 *
 * @throws {RequestRefusal} when one is not the sender's, or the case has too many then
 */
export async function addPhotosTo(
  work: AuditedChange,
  caseId: string,
  photos: readonly string[],
  holder: Holder,
): Promise<void> {
  if (photos.length === 0) return;
  await bindPhotos(work, { id: caseId, holder_id: holder.id }, photos, holder);
  const { total } = await work
    .updateTable('cases')
    .set((is) => ({ photos: is('photos', '+', photos.length) }))
    .where('id', '=', caseId)
    .returning('photos as total')
    .executeTakeFirstOrThrow();
  if (total > maxPhotosOfCase) throw tooManyPhotos();
}

function tooManyPhotos(): RequestRefusal {
  const error = { question: 'photos', code: 'too-many', detail: { most: maxPhotosOfCase } };
  return new RequestRefusal('answers-rejected', { errors: [error] });
}

function rowOf(
  rooms: WithVault & WithChance & WithClock,
  { caseId, idempotencyKey, bodyMark, addition }: IncomingAddition,
) {
  const { paper, photos, consent } = addition;
  const id = rooms.chance.uuid();
  return {
    id,
    case_id: caseId,
    idempotency_key: idempotencyKey,
    body_mark: bodyMark,
    photos: photos.length,
    consent_version: consent.version,
    consent_hash: consent.hash,
    sealed: rooms.vault.seal(JSON.stringify({ paper, photos }), `case_additions/${id}`),
    received_at: rooms.now(),
  } satisfies CaseAdditionTable;
}

/** Everything that was added to a case, oldest first. */
export async function addedTo(rooms: WithStore & WithVault, caseId: string): Promise<readonly AddedPapers[]> {
  return (await addedToEach(rooms, [caseId])).get(caseId) ?? [];
}

/** The same of several cases, read at once. */
export async function addedToEach(
  { store, vault }: WithStore & WithVault,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AddedPapers[]>> {
  const rows = await store.read
    .selectFrom('case_additions')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return byCase(rows, ({ id, sealed, received_at, consent_version, consent_hash }) => ({
    // Authenticated by the seal, so it is what `rowOf` wrote.
    ...(JSON.parse(vault.open(sealed, `case_additions/${id}`)) as Pick<AddedPapers, 'paper' | 'photos'>),
    receivedAt: received_at,
    consent: { version: consent_version, hash: consent_hash },
  }));
}
