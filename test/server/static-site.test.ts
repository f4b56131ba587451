import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aServer, type TestServer } from './a-server';

const inline = "document.documentElement.dataset.size='2'";
const html = `<!doctype html><script>${inline}</script><script src="/js/app.0123abcd.js"></script>`;
const script = `export const words = ${JSON.stringify('救助'.repeat(2000))};`;

let server: TestServer;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'h5-'));
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'sw.js'), 'self.skipWaiting');
  writeFileSync(join(folder, 'js/app.0123abcd.js'), script);
  writeFileSync(join(folder, '..', 'outside.json'), '{"secret":1}');
  server = await aServer({ STATIC_DIR: folder });
});
afterAll(() => server.close());

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
  await bare.close();
});
