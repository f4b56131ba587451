import { aServer, type TestServer } from '../../support/server/a-server';

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ ALLOWED_ORIGINS: 'https://h5.example', OFFICE_NAME: '星河镇（虚构）' });
});

test('health says that it is a rehearsal, and whose', async () => {
  const answer = await server.call('health');
  expect(answer.body).toMatchObject({ status: 'ok', mode: 'rehearsal', office: '星河镇（虚构）' });
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

test('a live office says so', async () => {
  const live = await aServer({
    MODE: 'live',
    OFFICE_NAME: '星河镇（虚构）',
    DATA_KEY: '0f'.repeat(32),
    PUBLIC_URL: 'https://example.org',
  });
  const answer = await live.call('health');
  expect(answer.body.mode).toBe('live');
  expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
});

test.each([
  ['PUT', '/v1/neighbour-reports', 'POST'],
  ['GET', '/v1/sessions', 'POST'],
  ['DELETE', '/v1/cases', 'GET'],
  ['POST', '/v1/health', 'GET'],
])('%s %s is not taken; the answer says what is', async (method, path, allowed) => {
  const answer = await server.app.request(path, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe(allowed);
  expect(await answer.json()).toMatchObject({ code: 'method-not-allowed', status: 405 });
});

test('pages of another origin may call only when they are on the list', async () => {
  const from = async (origin: string) => {
    const { headers } = await server.app.request('/v1/health', { headers: { Origin: origin } });
    return headers.get('Access-Control-Allow-Origin');
  };
  expect(await from('https://h5.example')).toBe('https://h5.example');
  expect(await from('https://other.example')).toBeNull();
});

test('a mistake of ours is a problem with a request id, and the log says where but not what', async () => {
  const broken = await aServer();
  const me = await broken.signIn();
  await broken.backend.database.schema.dropTable('case_events').execute();
  await broken.backend.database.schema.dropTable('attachments').execute();
  await broken.backend.database.schema.dropTable('cases').execute();

  const answer = await broken.call('listCases', { headers: me });

  expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
  const lines = broken.log.map((line): Record<string, unknown> => JSON.parse(line));
  const mistake = lines.find(({ event }) => event === 'mistake');
  expect(mistake).toMatchObject({ requestId: answer.body.requestId, stack: expect.any(Array) });
  expect(JSON.stringify(mistake)).not.toContain('no such table');
});

test('a log line has only keys from the list', async () => {
  await server.call('health');
  const last: Record<string, unknown> = JSON.parse(server.log.at(-1) ?? '{}');
  expect(last).toEqual({
    time: '2026-11-24T02:00:00.000Z',
    event: 'request',
    requestId: expect.any(String),
    operation: 'health',
    method: 'GET',
    status: 200,
    ms: 0,
  });
});
