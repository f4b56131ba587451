import type { Kysely } from 'kysely';
import type { CaseView } from '@/domain/case-timeline';
import type { Receipt } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import { type AddedPapers, addedTo } from '../cases/added-papers';
import { viewCases } from '../cases/case-view';
import { openCase, type SealedCase } from '../cases/sealed-case';
import type { CaseTable, Tables } from '../database/tables';

/** A case as the office reads it. */
export interface OfficeCase {
  readonly row: CaseTable;
  readonly content: SealedCase;
  readonly view: CaseView;
  readonly photoFiles: readonly string[];
  /** Papers that came later, oldest first. */
  readonly added: readonly AddedPapers[];
}

/** Everything that came in, newest first, without opening any of it. */
export async function listForOffice({ database }: Backend): Promise<readonly CaseTable[]> {
  return database.selectFrom('cases').selectAll().orderBy('received_at', 'desc').orderBy('id').execute();
}

/** Opens one case, and writes down who did. */
export async function openForOffice(
  backend: Backend,
  actor: string,
  receipt: Receipt,
): Promise<OfficeCase | undefined> {
  const row = await findByReceipt(backend.database, receipt);
  if (!row) return undefined;
  await writeAudit(backend, backend.database, { actor, action: 'case-read', subject: row.id });
  const [view] = await viewCases(backend, [row]);
  if (!view) throw new Error('a case without a view');
  const photos = await photosOf(backend.database, row.id);
  return {
    row,
    content: openCase(backend.vault, row.id, row.sealed),
    view,
    photoFiles: photos.map((id) => backend.photos.pathOf(id)),
    added: await addedTo(backend, row.id),
  };
}

export async function findByReceipt(
  database: Kysely<Tables>,
  receipt: Receipt,
): Promise<CaseTable | undefined> {
  return database.selectFrom('cases').selectAll().where('receipt', '=', receipt).executeTakeFirst();
}

export async function photosOf(database: Kysely<Tables>, caseId: string): Promise<readonly string[]> {
  const rows = await database.selectFrom('attachments').select('id').where('case_id', '=', caseId).execute();
  return rows.map(({ id }) => id);
}
