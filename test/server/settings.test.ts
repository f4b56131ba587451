import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openBackend } from '../../server/src/backend';
import { parseSettings } from '../../server/src/settings';
import { aDataFolder } from '../support/server/a-process';

const key = '0f'.repeat(32);
const live = {
  MODE: 'live',
  OFFICE_NAME: '星河镇（虚构）',
  DATA_KEY: key,
  PUBLIC_URL: 'https://example.org',
};

test('with nothing set it is a rehearsal on this machine', () => {
  expect(parseSettings({}, '/srv')).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '/srv/.data',
    dataKeys: [],
    mode: 'rehearsal',
    regionFolder: '/srv/src/content/regions/pulv',
    staticFolder: '/srv/dist/h5',
    trustedProxies: 0,
    allowedOrigins: [],
    templates: [],
  });
});

const bad: [name: string, environment: Record<string, string>, sentence: string][] = [
  ['a port that is a word', { PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
  ['a port too high', { PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  ['a mode nobody knows', { MODE: 'test' }, 'MODE must be "rehearsal" or "live".'],
  ['a short key', { DATA_KEY: 'abc' }, 'DATA_KEY must be 32 bytes in hex or base64'],
  ['two keys, one short', { DATA_KEY: `${key},abc` }, 'DATA_KEY must be 32 bytes in hex or base64'],
  ['an address without https', { PUBLIC_URL: 'http://example.org' }, 'PUBLIC_URL must be an https address'],
  ['origins with a path', { ALLOWED_ORIGINS: 'https://a.example/x' }, 'ALLOWED_ORIGINS must be origins'],
  ['a proxy by name', { TRUST_PROXY: 'nginx' }, 'TRUST_PROXY must be the number of your own proxies'],
  ['half of WeChat', { WECHAT_APPID: 'wx12345678' }, 'WECHAT_APPID and WECHAT_SECRET must be set together.'],
  [
    'a template without fields',
    { WECHAT_TEMPLATES: 'x'.repeat(43) },
    'WECHAT_TEMPLATES must be at most three templates',
  ],
  [
    'templates without an account',
    { WECHAT_TEMPLATES: `${'x'.repeat(43)} thing1` },
    'WECHAT_TEMPLATES needs WECHAT_APPID',
  ],
  ['a push token with a blank', { WECHAT_PUSH_TOKEN: 'a b c' }, 'WECHAT_PUSH_TOKEN must be 3 to 32 letters'],
  [
    'a push token for no templates',
    { WECHAT_PUSH_TOKEN: 'abc123' },
    'WECHAT_PUSH_TOKEN needs WECHAT_TEMPLATES',
  ],
  ['a gateway without https', { SMS_WEBHOOK: 'http://sms.example' }, 'SMS_WEBHOOK must be an https address'],
  ['a key for no gateway', { SMS_WEBHOOK_KEY: 'abcdefgh' }, 'SMS_WEBHOOK_KEY needs SMS_WEBHOOK to be set.'],
  ['live without anything', { MODE: 'live' }, 'MODE=live needs OFFICE_NAME, DATA_KEY, PUBLIC_URL to be set.'],
  ['live without a key', { ...live, DATA_KEY: '' }, 'MODE=live needs DATA_KEY to be set.'],
];

test.each(bad)('%s stops with one sentence', (_name, environment, sentence) => {
  expect(() => parseSettings(environment, '/srv')).toThrow(sentence);
});

test('a wrong key is not repeated in the sentence', () => {
  expect(() => parseSettings({ DATA_KEY: 'my-secret-key' }, '/srv')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('my-secret-key') }),
  );
});

test.each([
  ['hex', key],
  ['base64', Buffer.from(key, 'hex').toString('base64')],
  ['base64url', Buffer.from(key, 'hex').toString('base64url')],
])('a key may be written in %s', (_name, DATA_KEY) => {
  expect(parseSettings({ DATA_KEY }, '/srv').dataKeys).toEqual([Buffer.from(key, 'hex')]);
});

test('a live office has a name, a key kept elsewhere and https', () => {
  expect(parseSettings(live, '/srv')).toMatchObject({ mode: 'live', officeName: '星河镇（虚构）' });
});

test.each([
  ['a name', 'xinghe', '/srv/src/content/regions/xinghe'],
  ['a folder', './test/fixtures/regions/xinghe', '/srv/test/fixtures/regions/xinghe'],
  ['a folder from the root', '/etc/xinghe', '/etc/xinghe'],
])('a region is given by %s', (_name, REGION, folder) => {
  expect(parseSettings({ REGION }, '/srv').regionFolder).toBe(folder);
});

describe('opening the data folder', () => {
  const folder = () => join(aDataFolder(), 'data');
  const open = async (environment: Record<string, string>, log: string[] = []) => {
    const backend = await openBackend(parseSettings(environment, process.cwd()), {
      log: (text) => log.push(text),
    });
    await backend.database.destroy();
  };

  test('without DATA_KEY a key is made beside the data, for its owner only, and the log says so', async () => {
    const DATA_DIR = folder();
    const log: string[] = [];

    await open({ DATA_DIR }, log);
    await open({ DATA_DIR }, log);

    const made = readFileSync(join(DATA_DIR, 'data-key'), 'utf8').trim();
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(DATA_DIR, 'data-key')).mode & 0o777).toBe(0o600);
    expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
    expect(log.map((line) => JSON.parse(line).event)).toEqual([
      'data-key-generated-beside-the-data',
      'data-key-beside-the-data',
    ]);
    expect(log.join('')).not.toContain(made);
  });

  test('another key stops the start; a new one beside the old one does not', async () => {
    const DATA_DIR = folder();
    const other = '1e'.repeat(32);
    await open({ DATA_DIR, DATA_KEY: key });

    await expect(open({ DATA_DIR, DATA_KEY: other })).rejects.toThrow(/DATA_KEY lacks the key [0-9a-f]{8}/);
    await open({ DATA_DIR, DATA_KEY: `${other},${key}` });
  });

  test('a region that is not there stops the start', async () => {
    await expect(open({ DATA_DIR: folder(), REGION: 'nowhere' })).rejects.toThrow(/^REGION: /);
  });
});
