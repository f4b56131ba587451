import { aReport, aServer, newKey, startOfTests, type TestServer } from '../../support/server/a-server';
import { aWeb } from '../../support/server/a-web';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const device = 'ab'.repeat(32);

test('the same installation keeps its cases through every new session', async () => {
  const first = await server.signIn('phone');
  await server.call('sendNeighbourReport', { headers: { ...first, ...newKey() }, body: aReport() });

  const later = await server.signIn('phone');
  const stranger = await server.signIn('another phone');

  expect((await server.call('listCases', { headers: later })).body.cases).toHaveLength(1);
  expect((await server.call('listCases', { headers: stranger })).body.cases).toEqual([]);
});

test('a session ends after two hours by the server’s clock', async () => {
  const answer = await server.call('openSession', { body: { kind: 'device', device } });
  const headers = { Authorization: `Bearer ${answer.body.token}` };
  expect(answer.body).toMatchObject({ serverTime: startOfTests, expiresAt: startOfTests + 2 * 3600_000 });

  server.later(2 * 3600_000 - 1);
  expect((await server.call('listCases', { headers })).status).toBe(200);
  server.later(1);
  const ended = await server.call('listCases', { headers });
  expect(ended).toMatchObject({ status: 401, body: { code: 'signed-out' } });
  expect(ended.headers.get('WWW-Authenticate')).toBe('Bearer');
});

test('neither the secret nor the token is kept', async () => {
  const { body } = await server.call('openSession', { body: { kind: 'device', device } });
  const { database } = server.backend;
  const rows = [
    await database.selectFrom('holders').selectAll().execute(),
    await database.selectFrom('sessions').selectAll().execute(),
  ];
  expect(JSON.stringify(rows)).not.toContain(device);
  expect(JSON.stringify(rows)).not.toContain(body.token);
});

const bad: [name: string, body: unknown, question: string, code: string][] = [
  ['a secret that is too short', { kind: 'device', device: 'ab' }, 'device', 'malformed'],
  ['a secret in capitals', { kind: 'device', device: 'AB'.repeat(32) }, 'device', 'malformed'],
  ['an unknown kind', { kind: 'admin' }, 'kind', 'malformed'],
  ['a field too many', { kind: 'device', device, name: '钱多多' }, 'name', 'unknown-field'],
  ['a login code that is too long', { kind: 'wechat', code: 'x'.repeat(201) }, 'code', 'too-long'],
];

test.each(bad)('%s is refused by name', async (_name, body, question, code) => {
  const answer = await server.call('openSession', { body });
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'fields-rejected', errors: [{ question, code }] },
  });
});

test('WeChat login says so when this backend has none', async () => {
  const answer = await server.call('openSession', { body: { kind: 'wechat', code: 'x' } });
  expect(answer).toMatchObject({ status: 422, body: { code: 'wechat-login-off' } });
  expect((await server.call('health')).body).toMatchObject({ wechatLogin: false });
});

describe('with WeChat', () => {
  const answers: Record<string, unknown> = {
    good: { openid: 'o-secret-openid', session_key: 'k' },
    used: { errcode: 40163, errmsg: 'code been used' },
    busy: { errcode: -1, errmsg: 'system error' },
  };
  const asked: string[] = [];
  let withWeChat: TestServer;
  beforeAll(async () => {
    const { url } = await aWeb((request, response) => {
      asked.push(request.url ?? '');
      const code = new URL(request.url ?? '', 'http://x').searchParams.get('js_code') ?? '';
      response.end(JSON.stringify(answers[code]) ?? 'no JSON');
    });
    withWeChat = await aServer({
      WECHAT_APPID: 'wx1234567890abcdef',
      WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
      WECHAT_HOST: url,
    });
  });
  const login = (code: string) => withWeChat.call('openSession', { body: { kind: 'wechat', code } });

  test('a login code opens a session for the account, whose openid is kept nowhere', async () => {
    const answer = await login('good');

    expect(answer.status).toBe(200);
    const query = new URL(asked[0] ?? '', 'http://x').searchParams;
    expect(query.get('grant_type')).toBe('authorization_code');
    const rows = await withWeChat.backend.database.selectFrom('holders').selectAll().execute();
    expect(JSON.stringify([rows, withWeChat.log])).not.toContain('o-secret-openid');
  });

  test.each([
    ['used', 422, 'wechat-code'],
    ['busy', 503, 'wechat-unreachable'],
    ['no answer', 503, 'wechat-unreachable'],
  ])('when WeChat says %s, so do we', async (code, status, problem) => {
    expect(await login(code)).toMatchObject({ status, body: { code: problem } });
  });
});
