import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requireLiveBackend } from '../../config/live-backend';
import { parseSettings } from '../../config/settings';

const root = process.cwd();
const weapp = { TARO_ENV: 'weapp', NODE_ENV: 'production' };

const accepted: [name: string, env: Record<string, string>, apiUrl: string][] = [
  ['development of the mini-program needs nothing', { TARO_ENV: 'weapp' }, 'http://127.0.0.1:8080'],
  ['H5 asks the server it came from', { TARO_ENV: 'h5', NODE_ENV: 'production' }, ''],
  [
    'a slash at the end does no harm',
    { ...weapp, TARO_APP_API_URL: 'https://a.gov.cn/' },
    'https://a.gov.cn',
  ],
  ['loopback is for tests', { ...weapp, TARO_APP_API_URL: 'http://127.0.0.1:9000' }, 'http://127.0.0.1:9000'],
];

test.each(accepted)('%s', (_name, env, apiUrl) => {
  expect(parseSettings(env, root).apiUrl).toBe(apiUrl);
});

test('the version shown to people is that of the package', () => {
  expect(parseSettings({ TARO_ENV: 'h5' }, root).version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('templates for subscribe messages are a list, without blanks', () => {
  const [one, two] = ['a'.repeat(43), 'b-_'.repeat(14)];
  const env = {
    ...weapp,
    TARO_APP_API_URL: 'https://a.gov.cn',
    TARO_APP_WECHAT_TEMPLATES: `${one}, ${two},`,
  };
  expect(parseSettings(env, root).messageTemplates).toEqual([one, two]);
  expect(parseSettings({ TARO_ENV: 'h5' }, root).messageTemplates).toEqual([]);
});

const refused: [name: string, env: Record<string, string>, sentence: RegExp][] = [
  ['a release without a backend', weapp, /TARO_APP_API_URL must be set/],
  ['plain http in a release', { ...weapp, TARO_APP_API_URL: 'http://a.gov.cn' }, /must start with https/],
  [
    'an address that only begins like loopback',
    { ...weapp, TARO_APP_API_URL: 'http://127.0.0.1.evil.cn' },
    /https/,
  ],
  ['no address at all', { ...weapp, TARO_APP_API_URL: 'gov.cn' }, /must be an address/],
  ['a region that is not there', { TARO_ENV: 'h5', TARO_APP_REGION: 'nowhere' }, /TARO_APP_REGION/],
  [
    'what is no template id',
    { TARO_ENV: 'h5', TARO_APP_WECHAT_TEMPLATES: '提醒' },
    /TARO_APP_WECHAT_TEMPLATES/,
  ],
  ['a speech plug-in nobody knows', { TARO_ENV: 'h5', TARO_APP_SPEECH: 'x' }, /TARO_APP_SPEECH/],
];

test.each(refused)('refuses %s', (_name, env, sentence) => {
  expect(() => parseSettings(env, root)).toThrow(sentence);
});

test('a release refuses a backend that is a rehearsal, or silent, and takes a live one', async () => {
  let mode = 'rehearsal';
  const server = createServer((_request, response) => response.end(JSON.stringify({ mode })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  await expect(requireLiveBackend({ apiUrl, loopback: false })).rejects.toThrow(/says "rehearsal"/);
  mode = 'live';
  await expect(requireLiveBackend({ apiUrl, loopback: false })).resolves.toBeUndefined();
  await new Promise((resolve) => server.close(resolve));
  await expect(requireLiveBackend({ apiUrl, loopback: false })).rejects.toThrow(/did not answer/);
  await expect(requireLiveBackend({ apiUrl, loopback: true })).resolves.toBeUndefined();
});
