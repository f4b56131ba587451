import { existsSync, readFileSync } from 'node:fs';
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
  /** Ids of the mini-program's templates for subscribe messages (订阅消息); empty means that WeChat tells nobody. */
  readonly messageTemplates: readonly string[];
  readonly release: boolean;
  /** The backend is on this machine: a build for tests. */
  readonly loopback: boolean;
  /** Of the program, from package.json; shown to people who ask for help with it. */
  readonly version: string;
}

const developmentApi = 'http://127.0.0.1:8080';

/** Every variable a build reads, with what holds where it is unset, for docs/settings.md. */
export const buildVariables = {
  TARO_APP_API_URL: {
    unset: `H5: the server it came from; the mini-program for trying out: \`${developmentApi}\``,
    purpose:
      'the backend; https in a release, on this machine for tests. A release of the mini-program needs it, and needs it live',
  },
  TARO_APP_REGION: { unset: '`pulv`', purpose: 'the town: a name in `src/content/regions`, or a folder' },
  TARO_APP_H5_URL: {
    unset: 'no code, the hotline instead',
    purpose: 'public address of the H5, for printed QR codes',
  },
  TARO_APP_SPEECH: {
    unset: 'no plug-in; articles have no recordings yet, so the mini-program is silent',
    purpose: '`wechat-si`: the plug-in that reads aloud',
  },
  TARO_APP_WECHAT_TEMPLATES: {
    unset: 'nobody is asked; what is new stands on home',
    purpose: 'ids of at most three templates for subscribe messages, with commas between them',
  },
  OUTPUT_ROOT: { unset: '`dist/h5`, `dist/weapp`', purpose: 'where the build goes' },
} as const satisfies Record<string, { readonly unset: string; readonly purpose: string }>;

/** What is not in the list cannot be read. */
type Environment = Readonly<Partial<Record<keyof typeof buildVariables | 'NODE_ENV' | 'TARO_ENV', string>>>;

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
    messageTemplates: readTemplates(env.TARO_APP_WECHAT_TEMPLATES ?? ''),
    release,
    version: readVersion(root),
  };
}

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return String(version);
}

/** H5 may ask the server it came from; a mini-program has no such server and must be told. */
function readApiAddress(env: Environment, release: boolean): string {
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

/** WeChat asks for at most three at once. */
function readTemplates(value: string): readonly string[] {
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length <= 3 && ids.every((id) => /^[\w-]{20,64}$/.test(id))) return ids;
  throw new Error('TARO_APP_WECHAT_TEMPLATES must be at most three template ids with commas between them.');
}

function readAddress(
  env: Environment,
  name: 'TARO_APP_API_URL' | 'TARO_APP_H5_URL',
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
