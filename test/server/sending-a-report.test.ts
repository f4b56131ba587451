import { aReport, aServer, newKey, type TestServer } from './a-server';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

test('a report gets a receipt, and its sender sees it in the list', async () => {
  const me = await server.signIn();
  const key = newKey();

  const sent = await server.call('sendNeighbourReport', { headers: { ...me, ...key }, body: aReport() });

  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({ idempotencyKey: key['Idempotency-Key'], mode: 'rehearsal' });
  const listed = await server.call('listCases', { headers: me });
  expect(listed.body.cases).toMatchObject([{ receipt: sent.body.receipt, status: 'received' }]);
});
