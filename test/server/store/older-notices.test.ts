import { join } from 'node:path';
import Database from 'libsql';
import { aServer } from '../../support/server/a-server';
import { aCaseAtTheOffice } from '../../support/server/a-way';

/** What each migration since 0008 added, taken away again: a database as the version before left it. */
const takenAway = [
  'alter table case_notices drop column follower_id',
  'drop index case_notices_message',
  'alter table case_notices drop column message_id',
  'drop table message_ends',
];

test('a notice of a database of before is the sender’s still, and waits to be seen', async () => {
  const DATA_KEY = 'ab'.repeat(32);
  const before = await aCaseAtTheOffice('application', {}, await aServer({ DATA_KEY }));
  await before.office('reply', 'RECEIPT', 'accepted');
  const { folder } = before.server;
  await before.server.stop();
  const database = new Database(join(folder, 'cases.sqlite'));
  for (const change of takenAway) database.exec(change);
  database.exec("delete from kysely_migration where name > '0008-used-codes'");
  database.close();

  const server = await aServer({ DATA_KEY, DATA_DIR: folder });
  const headers = await server.signIn(before.device);
  const seen = await server.call(
    'markSeen',
    { headers, body: { upTo: server.backend.now() } },
    before.ofCase('seen'),
  );
  expect(seen.body).toMatchObject({ seen: 1 });
  const rows = await server.backend.database.selectFrom('case_notices').selectAll().execute();
  expect(rows).toMatchObject([{ follower_id: null, message_id: null, state: 'seen' }]);
});
