import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aDataFolder } from '../../support/server/a-process';
import { aServer, type TestServer } from '../../support/server/a-server';

const inline = "document.documentElement.dataset.size='2'";
const html = `<!doctype html><script>${inline}</script><script src="/js/app.0123abcd.js"></script>`;
const script = `export const words = ${JSON.stringify('救助'.repeat(2000))};`;

let server: TestServer;
beforeAll(async () => {
  const folder = aDataFolder();
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'sw.js'), 'self.skipWaiting');
  writeFileSync(join(folder, 'js/app.0123abcd.js'), script);
  writeFileSync(join(folder, '../..', 'outside.json'), '{"secret":1}');
  server = await aServer({ STATIC_DIR: folder });
});

const get = (path: string, headers: Record<string, string> = {}) => server.app.request(path, { headers });

test.each(['/', '/index.html', '/p/subsistence-allowance?c=heping', '/pages/home/index'])(
  '%s is a page of the app, asked for each time',
  async (path) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    expect(await page.text()).toBe(html);
  },
);

test.each([
  ['/', 200],
  ['//', 200],
  ['/index.html', 200],
  ['/pages/home/index', 200],
  ['/pages/home/index/', 200],
  ['/p/subsistence?c=heping', 200],
  ['/pages/apply/people', 200],
  ['/nope', 404],
  ['/pages/nope', 404],
  ['/pages/home', 404],
  ['/a/b/c/', 404],
])('%s of a build that lists its pages is a page, and %i', async (path, status) => {
  const folder = aDataFolder();
  writeFileSync(join(folder, 'index.html'), html);
  const listed = ['/pages/home/index', '/p/', '/pages/apply/'];
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(listed));
  const built = await aServer({ STATIC_DIR: folder });
  const page = await built.app.request(`http://127.0.0.1${path}`, {
    headers: { 'If-None-Match': '"other"' },
  });
  expect(page.status).toBe(status);
  expect(await page.text()).toBe(html);
  await built.stop();
});

describe('a build whose pages are drawn', () => {
  const drawn = (name: string) => `<!doctype html><html lang="zh-CN"><title>${name}</title></html>`;
  const files = ['index', 'pages/home/index', 'pages/policies/index', 'p/orphan'];

  async function titleAt(path: string, settings: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = aDataFolder();
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, `${file}.html`), drawn(file));
    }
    const built = await aServer({ STATIC_DIR: folder, ...settings });
    const text = await (await built.app.request(path)).text();
    await built.stop();
    return text;
  }

  test.each([
    ['/', 'pages/home/index'],
    ['/pages/home/index', 'pages/home/index'],
    ['/?lost=1', 'index'],
    ['/pages/home/index?lost=1', 'index'],
    ['/pages/policies/index', 'pages/policies/index'],
    ['/p/orphan', 'p/orphan'],
    ['/p/orphan?c=heping', 'p/orphan'],
    ['/pages/policy/article?id=orphan', 'p/orphan'],
    ['/pages/policy/article?id=../pages/home/index', 'index'],
    ['/pages/policy/article?id=../../outside', 'index'],
    ['/pages/policy/article', 'index'],
    ['/p/never-was', 'index'],
    ['/pages/cases/list', 'index'],
  ])('%s gets %s', async (path, file) => {
    expect(await titleAt(path)).toContain(`<title>${file}</title>`);
  });

  const live = {
    MODE: 'live',
    OFFICE_NAME: '星河街道（虚构）',
    DATA_KEY: 'ab'.repeat(32),
    PUBLIC_URL: 'https://xinghe.example.org',
  };
  test.each([
    ['rehearsal', {}],
    ['live', live],
  ])('the server says in the page that it is %s', async (mode, settings) => {
    expect(await titleAt('/p/orphan', settings)).toContain(`<html data-mode="${mode}" lang="zh-CN">`);
  });
});

test.each([
  ['/js/app.0123abcd.js', 'public, max-age=31536000, immutable'],
  ['/sw.js', 'no-cache'],
])('%s is kept by browsers as %s', async (path, kept) => {
  const file = await get(path);
  expect(file.headers.get('Cache-Control')).toBe(kept);
  expect(file.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
});

test('the policy of a page allows its own inline script and no other, and no eval', async () => {
  const policy = (await get('/')).headers.get('Content-Security-Policy') ?? '';
  const hash = createHash('sha256').update(inline).digest('base64');
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).toContain("frame-ancestors 'none'");
});

test('text is compressed as the browser can take it', async () => {
  const path = '/js/app.0123abcd.js';
  const br = await get(path, { 'Accept-Encoding': 'gzip, br' });
  const zipped = await get(path, { 'Accept-Encoding': 'gzip' });
  const plain = await get(path);

  expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(script);
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(script);
  expect(await plain.text()).toBe(script);
  expect([br, zipped, plain].map(({ headers }) => headers.get('Content-Encoding'))).toEqual([
    'br',
    'gzip',
    null,
  ]);
});

test('an unchanged file is not sent again', async () => {
  const etag = (await get('/')).headers.get('ETag') ?? '';
  expect((await get('/', { 'If-None-Match': etag })).status).toBe(304);
});

test.each([
  '/js/gone.0123abcd.js',
  '/..%2foutside.json',
  '/%2e%2e/outside.json',
  '/js/..%2f..%2foutside.json',
  '/a%00.js',
  '/%ff.js',
  '/v1/nothing',
  '/v1/attachments/x.jpg',
])('%s is not found, in the contract’s words', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'not-found' });
});

test('every answer says nosniff and no-referrer', async () => {
  for (const path of ['/', '/sw.js', '/v1/health', '/v1/nothing']) {
    const { headers } = await get(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  }
});

test('without a built H5 the API still works', async () => {
  const bare = await aServer({ STATIC_DIR: '/nowhere' });
  expect((await bare.app.request('/')).status).toBe(404);
  expect((await bare.app.request('/v1/health')).status).toBe(200);
});

test('the worker that keeps pages for offline may fetch them: its own script says so', async () => {
  const { headers } = await get('/sw.js');
  expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
});
