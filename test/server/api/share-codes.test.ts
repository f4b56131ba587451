import type { IncomingMessage } from 'node:http';
import { aServer } from '../../support/server/a-server';
import { aWeb } from '../../support/server/a-web';

interface Asked {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

async function bodyOf(request: IncomingMessage): Promise<Asked['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function answerTo(path: string, broken: boolean): { type: string; body: string } {
  const token = { access_token: 'a-token', expires_in: 7200 };
  if (path.startsWith('/cgi-bin/')) return { type: 'application/json', body: JSON.stringify(token) };
  if (broken) return { type: 'application/json', body: '{"errcode":41030}' };
  return { type: 'image/png', body: 'a picture' };
}

/** WeChat as far as codes go: a token, then a picture; or only errors. */
async function aWeChat(broken = false) {
  const asked: Asked[] = [];
  const { url } = await aWeb(async (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, body: await bodyOf(request) });
    const { type, body } = answerTo(path, broken);
    response.setHeader('Content-Type', type).end(body);
  });
  const environment = {
    REGION: 'test/fixtures/regions/xinghe',
    WECHAT_APPID: 'wx0123456789abcdef',
    WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
    WECHAT_HOST: url,
  };
  return { asked, environment };
}

test('without a WeChat account there are no codes, and the phone falls back to an address', async () => {
  const server = await aServer();
  expect(await server.call('readShareCode', { query: '?policy=orphan' })).toMatchObject({
    body: { code: 'share-codes-off' },
  });
});

test('a code carries article and village, and WeChat is asked once', async () => {
  const weChat = await aWeChat();
  const server = await aServer(weChat.environment);
  const query = '?policy=subsistence&village=heping';
  const first = await server.call('readShareCode', { query });
  await server.call('readShareCode', { query });

  expect(first.body.image).toBe(`data:image/png;base64,${Buffer.from('a picture').toString('base64')}`);
  expect(weChat.asked).toHaveLength(2);
  expect(weChat.asked[1]).toMatchObject({
    path: '/wxa/getwxacodeunlimit?access_token=a-token',
    body: { scene: 'p=subsistence&c=heping', page: 'pages/policy/article' },
  });
});

test('a village that the town does not have is left out', async () => {
  const weChat = await aWeChat();
  const server = await aServer(weChat.environment);
  await server.call('readShareCode', { query: '?policy=subsistence&village=nowhere' });
  expect(weChat.asked[1]?.body.scene).toBe('p=subsistence');
});

test('what WeChat refuses to draw is called unreachable', async () => {
  const weChat = await aWeChat(true);
  const server = await aServer(weChat.environment);
  const answer = await server.call('readShareCode', { query: '?policy=subsistence' });
  expect(answer).toMatchObject({ status: 503, body: { code: 'wechat-unreachable' } });
});

test.each(['', '?policy=', '?policy=A', '?policy=x%26c%3D1', '?policy=orphan&village=%E6%9D%91'])(
  'a strange query %s is refused',
  async (query) => {
    const server = await aServer();
    expect(await server.call('readShareCode', { query })).toMatchObject({ status: 422 });
  },
);
