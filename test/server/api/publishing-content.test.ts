import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from '@/content/policy-content';
import { readExamples } from '../../../tools/openapi/read-examples';
import { aDataFolder } from '../../support/server/a-process';
import { aServer, type TestServer } from '../../support/server/a-server';

const example = readExamples(process.cwd()).readContent.answer as Record<string, unknown>;

let folder: string;
let server: TestServer;
beforeEach(async () => {
  folder = aDataFolder();
  server = await aServer({ CONTENT_DIR: folder });
});

const publish = (version: number, change: Record<string, unknown> = {}) =>
  writeFileSync(join(folder, `${version}.json`), JSON.stringify({ ...example, version, ...change }));

test('the example of the contract is an edition that an app takes', () => {
  expect(parseContent(example).ok).toBe(true);
});

test('without a folder, and with an empty one, nothing is published', async () => {
  const bare = await aServer();
  expect(await bare.call('readContentVersion')).toMatchObject({ status: 404 });
  expect(await server.call('readContentVersion')).toMatchObject({ body: { code: 'content-not-found' } });
});

test('the newest edition is named, and can be fetched whole', async () => {
  publish(9);
  publish(10);
  const { body } = await server.call('readContentVersion');
  expect(body).toEqual({ schema: 2, version: 10, region: 'pulv' });
  const edition = await server.call('readContent', {}, '/v1/content/10' as never);
  expect(parseContent(edition.body).ok).toBe(true);
});

test('a truncated file, one of another town and one under a wrong number are not published', async () => {
  publish(3);
  publish(4, { region: 'elsewhere' });
  publish(5, { version: 50 });
  writeFileSync(join(folder, '6.json'), JSON.stringify(example).slice(0, 500));
  expect((await server.call('readContentVersion')).body).toMatchObject({ version: 3 });
  expect(await server.call('readContent', {}, '/v1/content/6' as never)).toMatchObject({ status: 404 });
  expect(server.log.filter((line) => line.includes('content-edition-unusable'))).toHaveLength(3);
});

test('an edition taken away is gone at once', async () => {
  publish(3);
  publish(4);
  await server.call('readContentVersion');
  unlinkSync(join(folder, '4.json'));
  expect((await server.call('readContentVersion')).body).toMatchObject({ version: 3 });
});

test.each(['0', '-1', '1e3', 'x', '99999999999'])('edition %s does not exist', async (version) => {
  publish(3);
  expect(await server.call('readContent', {}, `/v1/content/${version}` as never)).toMatchObject({
    status: 404,
  });
});

test('a phone that names what it has gets no body', async () => {
  publish(3);
  const first = await server.app.request('/v1/content');
  const etag = first.headers.get('etag') ?? '';
  const again = await server.app.request('/v1/content', { headers: { 'If-None-Match': etag } });
  expect([etag.length > 10, again.status, await again.text()]).toEqual([true, 304, '']);
  publish(4);
  const later = await server.app.request('/v1/content', { headers: { 'If-None-Match': etag } });
  expect(later.status).toBe(200);
});

test('an edition is sent packed to who can unpack it', async () => {
  publish(3);
  const packed = await server.app.request('/v1/content/3', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
});
