import { aReport, aServer, newKey, type TestServer } from '../../support/server/a-server';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const send = (me: Record<string, string>, body: unknown = aReport(), address = '10.0.0.1') =>
  server.call('sendNeighbourReport', { headers: { ...me, ...newKey(), 'X-Forwarded-For': address }, body });

test('thirty reports a day in China; the next waits for midnight there', async () => {
  const me = await server.signIn('phone');
  for (let count = 0; count < 30; count += 1) expect((await send(me)).status).toBe(201);

  const refused = await send(me);

  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-reports' } });
  expect(refused.headers.get('Retry-After')).toBe(String(14 * 3600)); // it is 10:00 there
  expect((await send(await server.signIn('phone'))).status).toBe(429);
  server.later(14 * 3600_000);
  expect((await send(await server.signIn('phone'))).status).toBe(201);
});

test('an urgent report is stored and flagged, however many came before', async () => {
  const me = await server.signIn();
  for (let count = 0; count < 30; count += 1) await send(me);

  const urgent = await send(me, aReport({ danger: 'yes' }));

  expect(urgent.status).toBe(201);
  const flagged = await server.backend.database
    .selectFrom('cases')
    .select('receipt')
    .where('urgent', '=', 1)
    .execute();
  expect(flagged).toEqual([{ receipt: urgent.body.receipt }]);
});

test('a retry of something received is answered, limits or not', async () => {
  const me = await server.signIn();
  const key = newKey();
  const first = await server.call('sendNeighbourReport', { headers: { ...me, ...key }, body: aReport() });
  for (let count = 0; count < 30; count += 1) await send(me);

  const again = await server.call('sendNeighbourReport', { headers: { ...me, ...key }, body: aReport() });

  expect(again.body).toEqual(first.body);
});

test('six hundred an hour from one address, urgent ones beyond', async () => {
  const { reportsFromAddress } = server.backend.limits;
  for (let count = 0; count < 599; count += 1) reportsFromAddress.take('10.0.0.1');
  const me = await server.signIn();

  expect((await send(me)).status).toBe(201);
  expect(await send(me)).toMatchObject({ status: 429, body: { code: 'too-many-reports' } });
  expect((await send(me, aReport({ danger: 'yes' }))).status).toBe(201);
  expect((await send(me, aReport(), '10.0.0.2')).status).toBe(201);
});

test('a made-up X-Forwarded-For does not get around the limit behind one proxy', async () => {
  const { sessionsFromAddress } = server.backend.limits;
  while (sessionsFromAddress.peek('10.0.0.9') === undefined) sessionsFromAddress.take('10.0.0.9');
  const body = { kind: 'device', device: 'ab'.repeat(32) };

  const answer = await server.call('openSession', {
    headers: { 'X-Forwarded-For': '1.2.3.4, 10.0.0.9' },
    body,
  });

  expect(answer).toMatchObject({ status: 429, body: { code: 'too-many' } });
});
