import type { CaseView } from '@/domain/case/case-timeline';
import { isReceipt, type Receipt } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import type { WithPhotos } from '../files/photo-folder';
import type { WithVault } from '../secrecy/vault';
import type { Reader, WithStore } from '../store/store';
import type { CaseTable } from '../store/tables';
import { caseMarks } from './case-marks';
import { viewCases } from './case-view';
import { type ConsentState, consentStates } from './consent/consent-states';
import { withoutWithdrawn } from './consent/without-withdrawn';
import { type AddedPapers, addedTo } from './papers/added-papers';
import { photosOfCase } from './papers/case-photos';
import { formOf } from './read-case';
import { openCase } from './sealed-case';
import { openWhole, partsOf, type WholeCase, wholeOf } from './supplements/whole-case';

/** A case in the office's list. */
export interface ListedCase {
  readonly row: CaseTable;
  /** What to know before opening. */
  readonly marks: readonly string[];
}

/** A case as the office reads it. */
export interface OfficeCase extends ListedCase {
  readonly content: WholeCase;
  /** The answers on the route, without those whose consent was withdrawn. */
  readonly answers: Answers;
  readonly consents: readonly ConsentState[];
  readonly view: CaseView;
  readonly photoFiles: readonly { readonly number: number; readonly path: string }[];
  /** Where photos lie, for whoever looks for one by its name. */
  readonly photoFolder: string;
  /** Papers that came later, oldest first. */
  readonly added: readonly AddedPapers[];
  /** The report that the applicant named, if there is one of that number. */
  readonly report?: ListedCase;
}

/** Everything that came in. Of what is sealed nothing leaves but the marks. */
export async function listForOffice(rooms: WithStore & WithVault): Promise<readonly ListedCase[]> {
  const { read } = rooms.store;
  const rows = await read
    .selectFrom('cases')
    .selectAll()
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute();
  const [withPapers, withParts] = [
    await casesIn(read, 'case_additions'),
    await casesIn(read, 'case_supplements'),
  ];
  const listed: ListedCase[] = [];
  for (const row of rows) {
    const added = withPapers.has(row.id) ? await addedTo(rooms, row.id) : [];
    const parts = withParts.has(row.id) ? await partsOf(rooms.vault, read, row.id) : [];
    listed.push(marked(row, wholeOf(row, openCase(rooms.vault, row.id, row.sealed), parts), added));
  }
  return listed;
}

/** The few cases that something came to later. */
async function casesIn(
  read: Reader,
  table: 'case_additions' | 'case_supplements',
): Promise<ReadonlySet<string>> {
  const rows = await read.selectFrom(table).select('case_id').distinct().execute();
  return new Set(rows.map(({ case_id }) => case_id));
}

function marked(row: CaseTable, content: WholeCase, added: readonly AddedPapers[]): ListedCase {
  return { row, marks: caseMarks(row, content, added) };
}

/** Opens one case, and writes down who did. */
export async function openForOffice(
  rooms: WithStore & WithVault & WithPhotos,
  actor: string,
  receipt: Receipt,
): Promise<OfficeCase | undefined> {
  const row = await findByReceipt(rooms.store.read, receipt);
  if (!row) return undefined;
  await rooms.store.change(async () => ({
    result: undefined,
    audit: { actor, action: 'case-read', subject: row.id },
  }));
  const [view] = await viewCases(rooms, [row]);
  if (!view) throw new Error('a case without a view');
  const content = await openWhole(rooms, rooms.store.read, row);
  const all = await addedTo(rooms, row.id);
  const allowed = withoutWithdrawn(formOf[row.kind], content, all);
  const photos = await photosOfCase(rooms.store.read, row.id);
  const report = await reportNamedIn(rooms, content);
  return {
    ...marked(row, content, all),
    content,
    consents: consentStates(content),
    view,
    answers: allowed.answers,
    added: allowed.added,
    photoFiles: photos
      .filter(({ id }) => !allowed.hidden.has(id))
      .map(({ id, number }) => ({ number, path: rooms.photos.pathOf(id) })),
    photoFolder: rooms.photos.root,
    ...(report && { report }),
  };
}

/** Only the office learns whether the number named is a report's. */
async function reportNamedIn(
  rooms: WithStore & WithVault,
  { answers: { reportNumber } }: WholeCase,
): Promise<ListedCase | undefined> {
  if (typeof reportNumber !== 'string' || !isReceipt(reportNumber)) return undefined;
  const found = await findByReceipt(rooms.store.read, reportNumber);
  return found?.kind === 'neighbour-report'
    ? marked(found, await openWhole(rooms, rooms.store.read, found), [])
    : undefined;
}

export async function findByReceipt(read: Reader, receipt: Receipt): Promise<CaseTable | undefined> {
  return read.selectFrom('cases').selectAll().where('receipt', '=', receipt).executeTakeFirst();
}
