import type { Kysely } from 'kysely';
import type { CaseView } from '@/domain/case-timeline';
import { isReceipt, type Receipt } from '@/domain/receipt';
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
  /** The report that the applicant named, if there is one of that number. */
  readonly report?: CaseTable;
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
  const content = openCase(backend.vault, row.id, row.sealed);
  const report = await reportNamedIn(backend.database, content);
  return {
    row,
    content,
    ...(report && { report }),
    view,
    photoFiles: photos.map((id) => backend.photos.pathOf(id)),
    added: await addedTo(backend, row.id),
  };
}

/** Only the office learns whether the number named is a report's. */
async function reportNamedIn(
  database: Kysely<Tables>,
  { answers: { reportNumber } }: SealedCase,
): Promise<CaseTable | undefined> {
  if (typeof reportNumber !== 'string' || !isReceipt(reportNumber)) return undefined;
  const found = await findByReceipt(database, reportNumber);
  return found?.kind === 'neighbour-report' ? found : undefined;
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
