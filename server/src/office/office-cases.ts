import type { Kysely } from 'kysely';
import type { CaseView } from '@/domain/case-timeline';
import type { Answers } from '@/domain/form/definition';
import { isReceipt, type Receipt } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import { type AddedPapers, addedTo } from '../cases/added-papers';
import { viewCases } from '../cases/case-view';
import { readCase } from '../cases/read-case';
import type { SealedCase } from '../cases/sealed-case';
import type { CaseTable, Tables } from '../database/tables';
import { formOf } from './answer-words';
import { caseMarks } from './case-marks';
import { type ConsentState, consentStates } from './consent-states';
import { withoutWithdrawn } from './without-withdrawn';

/** A case in the office's list. */
export interface ListedCase {
  readonly row: CaseTable;
  /** What to know before opening. */
  readonly marks: readonly string[];
}

/** A case as the office reads it. */
export interface OfficeCase extends ListedCase {
  readonly content: SealedCase;
  /** The answers on the route, without those whose consent was withdrawn. */
  readonly answers: Answers;
  readonly consents: readonly ConsentState[];
  readonly view: CaseView;
  readonly photoFiles: readonly string[];
  /** Where photos lie, for whoever looks for one by its name. */
  readonly photoFolder: string;
  /** Papers that came later, oldest first. */
  readonly added: readonly AddedPapers[];
  /** The report that the applicant named, if there is one of that number. */
  readonly report?: ListedCase;
}

/** Everything that came in, newest first. Of what is sealed nothing leaves but the marks. */
export async function listForOffice(backend: Backend): Promise<readonly ListedCase[]> {
  const { database } = backend;
  const rows = await database
    .selectFrom('cases')
    .selectAll()
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute();
  const later = await database.selectFrom('case_additions').select('case_id').distinct().execute();
  const withMore = new Set(later.map(({ case_id }) => case_id));
  const listed: ListedCase[] = [];
  for (const row of rows) {
    listed.push(marked(backend, row, withMore.has(row.id) ? await addedTo(backend, row.id) : []));
  }
  return listed;
}

function marked({ vault }: Backend, row: CaseTable, added: readonly AddedPapers[]): ListedCase {
  return { row, marks: caseMarks(row, readCase(vault, row), added) };
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
  const content = readCase(backend.vault, row);
  const all = await addedTo(backend, row.id);
  const allowed = withoutWithdrawn(formOf[row.kind].form, content, all);
  const photos = await photosOf(backend.database, row.id);
  const report = await reportNamedIn(backend, content);
  return {
    ...marked(backend, row, all),
    content,
    consents: consentStates(content),
    view,
    answers: allowed.answers,
    added: allowed.added,
    photoFiles: photos.filter((id) => !allowed.hidden.has(id)).map((id) => backend.photos.pathOf(id)),
    photoFolder: backend.photos.root,
    ...(report && { report }),
  };
}

/** Only the office learns whether the number named is a report's. */
async function reportNamedIn(
  backend: Backend,
  { answers: { reportNumber } }: SealedCase,
): Promise<ListedCase | undefined> {
  if (typeof reportNumber !== 'string' || !isReceipt(reportNumber)) return undefined;
  const found = await findByReceipt(backend.database, reportNumber);
  return found?.kind === 'neighbour-report' ? marked(backend, found, []) : undefined;
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
