import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'libsql';

/** Fills a database that a server has made with so many cases, three audit lines each, spread over 400 days; half of the holders have a session that has ended. */
export function makeManyCases(file, cases) {
  const database = new Database(file);
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;');
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${cases})`;
  const receivedAt = `${Date.now()} - (i % 400) * 86400000`;
  database.exec('BEGIN');
  database.exec(
    `insert into holders (id, kind, subject_mark, created_at) ${numbers} select 'holder-' || i, 'device', 'mark-' || i, ${receivedAt} from n`,
  );
  database.exec(
    `insert into sessions ${numbers} select 'token-' || i, 'holder-' || i, ${receivedAt} from n where i % 2 = 0`,
  );
  database.exec(`insert into cases (id, receipt, kind, mode, status, urgent, anonymous, holder_id, idempotency_key, body_mark,
    proof_mark, form_version, consent_version, consent_hash, village, photos, sealed, received_at)
    ${numbers} select 'case-' || i, printf('%012d', i), 'neighbour-report', 'rehearsal', 'closed',
    0, 0, 'holder-' || i, 'key-' || i, 'body-' || i, 'proof-' || i, 1, '1', 'hash', '', 0, hex(zeroblob(300)), ${receivedAt} from n`);
  database.exec(
    `insert into case_events ${numbers} select 'case-' || i, 1, 'received', ${receivedAt}, null from n`,
  );
  for (const action of ['case-received', 'case-read', 'case-replied:closed']) {
    database.exec(
      `insert into audit ${numbers} select '${action}-' || i, ${receivedAt}, 'office:bench', '${action}', 'case-' || i from n`,
    );
  }
  database.exec('COMMIT');
  database.close();
  // As a database that grew over years: what is not on the disk yet would be written by the server's first commit.
  const written = openSync(file, 'r+');
  fsyncSync(written);
  closeSync(written);
}

/** Lets the first who sent anything have sent so many of what is there. @returns how many that are */
export function giveToOne(file, most) {
  const database = new Database(file);
  // Sessions open one after the other: the first holder is the first device's.
  const { changes } = database
    .prepare(
      `update cases set holder_id = (select id from holders order by created_at, rowid limit 1)
       where id in (select id from cases limit ?)`,
    )
    .run(most);
  database.close();
  return changes;
}
