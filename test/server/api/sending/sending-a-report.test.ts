import { randomUUID } from 'node:crypto';
import { isReceipt } from '@/domain/case/receipt';
import { secureChance } from '../../../../server/src/chance';
import {
  aLongReport,
  aReport,
  aServer,
  newKey,
  startOfTests,
  type TestServer,
} from '../../../support/server/a-server';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

test('a report gets a receipt, and its sender sees it in the list', async () => {
  const me = await server.signIn();
  const key = newKey();

  const sent = await server.call('sendNeighbourReport', { headers: { ...me, ...key }, body: aReport() });

  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({
    idempotencyKey: key['Idempotency-Key'],
    mode: 'rehearsal',
    receivedAt: startOfTests,
    serverTime: startOfTests,
  });
  expect(isReceipt(String(sent.body.receipt))).toBe(true);
  const listed = await server.call('listCases', { headers: me });
  expect(listed.body.cases).toMatchObject([{ receipt: sent.body.receipt, status: 'received' }]);
});

test('the same key and body give the first answer again, days later and in another session too', async () => {
  const headers = { ...(await server.signIn('phone')), ...newKey() };
  const first = await server.call('sendNeighbourReport', { headers, body: aReport() });
  server.later(3 * 24 * 3600_000);
  const me = await server.signIn('phone');

  const again = await server.call('sendNeighbourReport', { headers: { ...headers, ...me }, body: aReport() });

  expect(again.status).toBe(201);
  expect(again.body).toEqual({ ...first.body, serverTime: startOfTests + 3 * 24 * 3600_000 });
  expect((await server.call('listCases', { headers: me })).body.cases).toHaveLength(1);
});

test('the order of keys in the body is no difference', async () => {
  const headers = { ...(await server.signIn()), ...newKey() };
  const { formVersion, answers, consent } = aReport();
  const first = await server.call('sendNeighbourReport', {
    headers,
    body: { formVersion, answers, consent },
  });

  const again = await server.call('sendNeighbourReport', {
    headers,
    body: { consent, answers, formVersion },
  });

  expect(again.body.receipt).toBe(first.body.receipt);
});

test('the same key with another body is refused and changes nothing', async () => {
  const me = await server.signIn();
  const headers = { ...me, ...newKey() };
  await server.call('sendNeighbourReport', { headers, body: aReport() });

  const other = await server.call('sendNeighbourReport', { headers, body: aReport({ place: '村口' }) });

  expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
  expect((await server.call('listCases', { headers: me })).body.cases).toHaveLength(1);
});

test('twenty tries at once with one key make one case', async () => {
  const me = await server.signIn();
  const headers = { ...me, ...newKey() };
  const tries = Array.from({ length: 20 }, () =>
    server.call('sendNeighbourReport', { headers, body: aLongReport() }),
  );

  const receipts = (await Promise.all(tries)).map(({ body }) => body.receipt);

  expect(new Set(receipts).size).toBe(1);
  expect((await server.call('listCases', { headers: me })).body.cases).toHaveLength(1);
});

test('a wrong clock on the phone changes nothing', async () => {
  const headers = { ...(await server.signIn()), ...newKey(), Date: 'Thu, 01 Jan 1970 00:00:00 GMT' };

  const sent = await server.call('sendNeighbourReport', { headers, body: aReport() });

  expect(sent.body.receivedAt).toBe(startOfTests);
});

test('six digits to look the case up come only when the reporter gave no phone', async () => {
  const me = await server.signIn();
  const named = await server.call('sendNeighbourReport', {
    headers: { ...me, ...newKey() },
    body: aLongReport(),
  });
  const bare = await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body: aReport() });

  expect(named.body.lookupCode).toBeUndefined();
  expect(bare.body.lookupCode).toMatch(/^\d{6}$/);
});

test('when chance gives a receipt a second time, another one is drawn', async () => {
  const drawn = ['11111111111', '123456', '11111111111', '654321', '22222222222', '654321'];
  const played = { ...secureChance, digits: () => drawn.shift() ?? '', uuid: () => randomUUID() };
  const other = await aServer({}, { chance: played });
  const me = await other.signIn();

  const first = await other.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body: aReport() });
  const second = await other.call('sendNeighbourReport', {
    headers: { ...me, ...newKey() },
    body: aReport(),
  });

  expect([first.body.receipt, second.body.receipt]).toEqual([
    expect.stringMatching(/^1{11}/),
    expect.stringMatching(/^2{11}/),
  ]);
});

test('every change is in the audit, without saying who an anonymous sender was', async () => {
  const me = await server.signIn();
  await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body: aLongReport() });

  const audit = await server.backend.database.selectFrom('audit').selectAll().execute();

  expect(audit).toMatchObject([{ actor: 'reporter', action: 'case-received', at: startOfTests }]);
});
