import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a town sets before it builds; everything else is in the region pack. */
export interface Settings {
  /** Backend address without a trailing slash; empty on H5 means "the server this page came from". */
  readonly apiUrl: string;
  /** Public address of the H5, for printed codes; empty means no code, the hotline instead. */
  readonly h5Url: string;
  /** Folder of the region pack. */
  readonly regionFolder: string;
  /** What reads articles aloud in the mini-program besides recordings: WeChat's plug-in, or nothing. */
  readonly speech: '' | 'wechat-si';
  readonly release: boolean;
  /** The backend is on this machine: a build for tests. */
  readonly loopback: boolean;
}

const developmentApi = 'http://127.0.0.1:8080';

/**
 * Reads the TARO_APP_* variables.
 *
 * @throws {Error} with one sentence that names the variable and what it may be
 */
export function parseSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const release = env.NODE_ENV === 'production';
  const apiUrl = readApiAddress(env, release);
  return {
    apiUrl,
    loopback: isLoopback(apiUrl),
    h5Url: readAddress(env, 'TARO_APP_H5_URL', { fallback: '', release }),
    regionFolder: readRegion(env.TARO_APP_REGION ?? 'pulv', root),
    speech: readSpeech(env.TARO_APP_SPEECH ?? ''),
    release,
  };
}

/** H5 may ask the server it came from; a mini-program has no such server and must be told. */
function readApiAddress(env: Readonly<Record<string, string | undefined>>, release: boolean): string {
  const weapp = env.TARO_ENV === 'weapp';
  const address = readAddress(env, 'TARO_APP_API_URL', {
    fallback: weapp && !release ? developmentApi : '',
    release,
  });
  if (weapp && address === '') {
    throw new Error(
      'TARO_APP_API_URL must be set for a release build of the mini-program, such as https://example.gov.cn.',
    );
  }
  return address;
}

function isLoopback(address: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(address);
}

function readSpeech(value: string): Settings['speech'] {
  if (value === '' || value === 'wechat-si') return value;
  throw new Error(`TARO_APP_SPEECH must be empty or "wechat-si", not "${value}".`);
}

function readAddress(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  { fallback, release }: { fallback: string; release: boolean },
): string {
  const value = (env[name] ?? '').trim().replace(/\/+$/, '');
  if (value === '') return fallback;
  if (!/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(value)) {
    throw new Error(`${name} must be an address such as https://example.gov.cn, not "${value}".`);
  }
  if (release && !value.startsWith('https://') && !isLoopback(value)) {
    throw new Error(`${name} must start with https:// in a release build, not "${value}".`);
  }
  return value;
}

function readRegion(value: string, root: string): string {
  const folder = /^[a-z][a-z0-9-]*$/.test(value)
    ? resolve(root, 'src/content/regions', value)
    : resolve(root, value);
  if (!existsSync(resolve(folder, 'region.json'))) {
    throw new Error(`TARO_APP_REGION must name a folder with a region.json; there is none in ${folder}.`);
  }
  return folder;
}
