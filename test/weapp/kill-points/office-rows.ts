import { readBeside } from '../../support/server/read-beside';
import type { AtOffice } from './play';

/** What the office's database has, read beside the running server. */
export function officeRows(folder: string) {
  const read = <Row>(sql: string, ...values: string[]) => readBeside<Row>(folder, sql, ...values);
  const boundPhotos = (receipt: string): number =>
    read<{ id: string }>(
      'SELECT attachments.id FROM attachments JOIN cases ON cases.id = case_id WHERE receipt = ?',
      receipt,
    ).length;
  return {
    boundPhotos,
    /** Cases that came after those already `known`. */
    casesAfter: (known: ReadonlySet<string>): readonly AtOffice[] =>
      read<{ idempotency_key: string; receipt: string }>('SELECT idempotency_key, receipt FROM cases')
        .filter(({ receipt }) => !known.has(receipt))
        .map(({ idempotency_key: key, receipt }) => ({ key, receipt, photos: boundPhotos(receipt) })),
    receipts: (): ReadonlySet<string> =>
      new Set(read<{ receipt: string }>('SELECT receipt FROM cases').map(({ receipt }) => receipt)),
    /** Keys under which something went to a case: papers that were added, answers to requests. */
    keysOf: (table: 'case_additions' | 'case_deeds', receipt: string): readonly string[] =>
      read<{ idempotency_key: string }>(
        `SELECT ${table}.idempotency_key AS idempotency_key FROM ${table}
         JOIN cases ON cases.id = case_id WHERE receipt = ?`,
        receipt,
      ).map(({ idempotency_key: key }) => key),
    openRequest: (receipt: string): string =>
      read<{ id: string }>(
        `SELECT case_requests.id FROM case_requests JOIN cases ON cases.id = case_id
         WHERE receipt = ? AND state = 'open' ORDER BY asked_at DESC LIMIT 1`,
        receipt,
      )[0]?.id ?? '',
  };
}
