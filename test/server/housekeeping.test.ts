import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import type { Receipt } from '@/domain/case/receipt';
import { openForOffice } from '../../server/src/cases/office-cases';
import { keepHouse } from '../../server/src/housekeeping/keep-house';
import { actOnCase } from '../../server/src/way/office/office-act';
import { aLongReport, aReport, aServer, newKey, type TestServer } from '../support/server/a-server';
import { aPhoto, photoForm } from '../support/server/photos';

const day = 24 * 3600_000;
const otherId = '1f8b2c1e-5a4d-4c3b-9e2f-7a6b5c4d3e2f';
let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

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
  const actor = 'office:test';
  await actOnCase(server.backend, { actor, receipt: unfounded, verb: 'not-found' });
  await actOnCase(server.backend, { actor, receipt: founded, verb: 'close' });
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

test('of files without a row only half-written ones go, an hour later: the others may be of an older copy of the database', async () => {
  const { photos } = server.backend;
  const id = await upload(await server.signIn());
  const [half, young] = [
    `${photos.pathOf(id)}.part`,
    photos.pathOf(id).replace(/[^/]+$/, `${otherId}.jpg.part`),
  ];
  for (const file of [half, young]) writeFileSync(file, 'half');
  const now = Date.now() / 1000;
  utimesSync(half, now, now - 3601);
  utimesSync(young, now, now - 60);
  await server.backend.database.deleteFrom('attachments').execute();

  await keepHouse(server.backend);

  expect([existsSync(half), existsSync(young), existsSync(photos.pathOf(id))]).toEqual([false, true, true]);
});

test.each([
  ['forward by a year', 365 * day],
  ['forward by a day and a second', day + 1000],
  ['back by a year', -365 * day],
])('a clock that jumps %s erases nothing for 24 hours, and says so', async (_name, jump) => {
  const me = await server.signIn();
  await upload(me);
  await keepHouse(server.backend);
  server.later(jump);
  await keepHouse(server.backend);

  expect([await count('attachments'), await count('sessions')]).toEqual([1, 1]);
  expect(server.log.filter((line) => line.includes('"clock-jumped"'))).toHaveLength(1);
  expect((await server.call('health')).body).toMatchObject({ status: 'degraded', causes: ['clock-jumped'] });

  server.later(day - 1);
  await keepHouse(server.backend);
  expect(await count('attachments')).toBe(1);
  server.later(1);
  await keepHouse(server.backend);
  expect((await server.call('health')).body).toMatchObject({ status: 'ok' });
  expect(await count('attachments')).toBe(jump > 7 * day ? 0 : 1);
});

test('a jump of a day and no more is believed', async () => {
  await keepHouse(server.backend);
  server.later(day);
  await keepHouse(server.backend);
  expect((await server.call('health')).body).toMatchObject({ status: 'ok' });
});

test('a clock that goes back prolongs no session', async () => {
  server.later(3 * 365 * day);
  const me = await server.signIn();
  server.later(-3 * 365 * day);
  expect(await server.call('listCases', { headers: me })).toMatchObject({ status: 401 });
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
