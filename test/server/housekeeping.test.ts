import { utimesSync } from 'node:fs';
import type { Receipt } from '@/domain/receipt';
import { keepHouse } from '../../server/src/housekeeping';
import { openForOffice } from '../../server/src/office/office-cases';
import { replyToCase } from '../../server/src/office/reply-to-case';
import { aLongReport, aReport, aServer, newKey, startOfTests, type TestServer } from './a-server';
import { aPhoto, photoForm } from './photos';

const day = 24 * 3600_000;
let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

const count = async (table: 'holders' | 'sessions' | 'abuse_marks' | 'attachments') =>
  (await server.backend.database.selectFrom(table).selectAll().execute()).length;

const idsOnDisk = async () => (await server.backend.photos.list()).map(({ id }) => id).sort();

async function upload(me: Record<string, string>): Promise<string> {
  const body = photoForm(await aPhoto());
  const sent = await server.call('sendAttachment', { headers: { ...me, ...newKey() }, body });
  return String(sent.body.attachment);
}

test('the mark of a sender stays 180 days, not longer', async () => {
  const me = await server.signIn();
  await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body: aReport() });

  server.later(180 * day);
  await keepHouse(server.backend);
  expect(await count('abuse_marks')).toBe(1);
  server.later(day);
  await keepHouse(server.backend);
  expect(await count('abuse_marks')).toBe(0);
});

test('a photo that no report took goes after seven days, file and all; the others stay', async () => {
  const me = await server.signIn();
  const [taken, left] = [await upload(me), await upload(me)];
  const body = aLongReport({ photos: [taken] });
  await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body });

  server.later(7 * day);
  await keepHouse(server.backend);
  expect(await idsOnDisk()).toEqual([taken, left].sort());
  server.later(1);
  await keepHouse(server.backend);
  expect(await idsOnDisk()).toEqual([taken]);
  expect(await count('attachments')).toBe(1);
});

test('what an unfounded report said goes within 30 days; its receipt and way stay', async () => {
  const me = await server.signIn();
  const send = async () => {
    const sent = await server.call('sendNeighbourReport', {
      headers: { ...me, ...newKey() },
      body: aReport(),
    });
    return sent.body.receipt as Receipt;
  };
  const [unfounded, founded] = [await send(), await send()];
  const reply = { actor: 'office:test', note: '' } as const;
  await replyToCase(server.backend, { ...reply, receipt: unfounded, status: 'not-found' });
  await replyToCase(server.backend, { ...reply, receipt: founded, status: 'closed' });
  const said = async (receipt: Receipt) => {
    const found = await openForOffice(server.backend, 'office:test', receipt);
    return Object.keys(found?.content.answers ?? {}).length;
  };

  server.later(29 * day - 1);
  await keepHouse(server.backend);
  expect(await said(unfounded)).toBeGreaterThan(0);
  server.later(1);
  await keepHouse(server.backend);
  await keepHouse(server.backend);
  expect(await said(unfounded)).toBe(0);
  expect(await said(founded)).toBeGreaterThan(0);
  const erased = await server.backend.database
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'case-erased')
    .execute();
  expect(erased).toMatchObject([{ actor: 'housekeeping' }]);
});

test('a file without a row, left by a crash, goes too', async () => {
  const { photos } = server.backend;
  const [old, young] = ['0f8b2c1e-5a4d-4c3b-9e2f-7a6b5c4d3e2f', '1f8b2c1e-5a4d-4c3b-9e2f-7a6b5c4d3e2f'];
  for (const id of [old, young]) await photos.write(id, await aPhoto());
  utimesSync(photos.pathOf(old), startOfTests / 1000, startOfTests / 1000 - 3601);
  utimesSync(photos.pathOf(young), startOfTests / 1000, startOfTests / 1000 - 60);

  await keepHouse(server.backend);

  expect(await idsOnDisk()).toEqual([young]);
});

test('ended sessions go, and with them whoever has nothing here', async () => {
  const me = await server.signIn('with a case');
  await server.signIn('without');
  await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body: aReport() });

  await keepHouse(server.backend);
  expect([await count('sessions'), await count('holders')]).toEqual([2, 2]);
  server.later(2 * 3600_000);
  await keepHouse(server.backend);
  expect([await count('sessions'), await count('holders')]).toEqual([0, 1]);
});
