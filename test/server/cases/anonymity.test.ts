import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aLongReport, aServer, newKey, type TestServer } from '../../support/server/a-server';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

async function anonymousReport(me: Record<string, string>) {
  const uploaded = await server.call('sendAttachment', {
    headers: { ...me, ...newKey() },
    body: photoForm(await aPhoto()),
  });
  const { reporterName, reporterPhone, ...answers } = aLongReport().answers;
  const photos = [String(uploaded.body.attachment)];
  return { ...aLongReport(), answers: { ...answers, naming: 'anonymous', photos } };
}

test('nothing in the case, its photos or the audit leads to the account', async () => {
  const me = await server.signIn();
  const sent = await server.call('sendNeighbourReport', {
    headers: { ...me, ...newKey() },
    body: await anonymousReport(me),
  });

  const { database } = server.backend;
  const holder = await database.selectFrom('holders').selectAll().executeTakeFirstOrThrow();
  const tables = ['cases', 'case_events', 'attachments', 'audit', 'abuse_marks'] as const;
  const rows = await Promise.all(tables.map((table) => database.selectFrom(table).selectAll().execute()));
  expect(sent.status).toBe(201);
  expect(JSON.stringify(rows)).not.toContain(holder.id);
  expect(JSON.stringify(rows)).not.toContain(holder.subject_mark);
});

test('it is in nobody’s list, but its sender finds it by number and code', async () => {
  const me = await server.signIn();
  const sent = await server.call('sendNeighbourReport', {
    headers: { ...me, ...newKey() },
    body: await anonymousReport(me),
  });
  const receipt = String(sent.body.receipt);

  expect((await server.call('listCases', { headers: me })).body.cases).toEqual([]);
  expect((await server.call('readCase', { headers: me }, `/v1/cases/${receipt}`)).status).toBe(404);
  const found = await server.call('lookUpCase', { body: { receipt, proof: sent.body.lookupCode } });
  expect(found.body.case).toMatchObject({ receipt });
});

test('a retry gives the same receipt and the same code', async () => {
  const me = await server.signIn();
  const sent = { headers: { ...me, ...newKey() }, body: await anonymousReport(me) };

  const first = await server.call('sendNeighbourReport', sent);
  const again = await server.call('sendNeighbourReport', sent);

  expect(again.body).toEqual(first.body);
});

test('the mark against abuse says only how many came on a day', async () => {
  const me = await server.signIn();
  for (let count = 0; count < 2; count += 1) {
    await server.call('sendNeighbourReport', {
      headers: { ...me, ...newKey() },
      body: await anonymousReport(me),
    });
  }

  const marks = await server.backend.database.selectFrom('abuse_marks').selectAll().execute();

  expect(marks).toEqual([{ mark: expect.any(String), day: '2026-11-24', reports: 2 }]);
});

test('names, phones, the place and the story are nowhere in plain: not in the log, not in the database file', async () => {
  const me = await server.signIn();
  const headers = { ...me, ...newKey() };
  const secrets = [
    '赵小满',
    '13900001111',
    '钱多多',
    '13800002222',
    '屋顶塌了',
    '500224194001010018',
    '水井旁第二家',
  ];
  const body = aLongReport({ story: '屋顶塌了，证号500224194001010018' });
  await server.call('sendNeighbourReport', { headers, body });
  await server.call('sendNeighbourReport', {
    headers: { ...me, ...newKey() },
    body: aLongReport({ place: '' }),
  });
  await server.call('lookUpCase', { body: { receipt: '470823165022', proof: '13800002222' } });
  await server.call('readCase', { headers: me }, '/v1/cases/13800002222');
  await server.app.request('/v1/13800002222?name=钱多多');
  await server.backend.database.destroy();

  const files = ['cases.sqlite', 'cases.sqlite-wal'].map((file) => readIfThere(join(server.folder, file)));
  const written = Buffer.concat(files).toString('utf8') + server.log.join('');
  expect(written).toContain('case-received');
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  expect(server.log.join('')).not.toContain(me.Authorization?.slice(7));
});

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
