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
  readonly release: boolean;
}

const developmentApi = 'http://127.0.0.1:8080';

/**
 * Reads the TARO_APP_* variables.
 *
 * @throws {Error} with one sentence that names the variable and what it may be
 */
export function parseSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const release = env.NODE_ENV === 'production';
  const weapp = env.TARO_ENV === 'weapp';
  return {
    apiUrl: readAddress(env, 'TARO_APP_API_URL', { fallback: weapp ? developmentApi : '', release }),
    h5Url: readAddress(env, 'TARO_APP_H5_URL', { fallback: '', release }),
    regionFolder: readRegion(env.TARO_APP_REGION ?? 'pulv', root),
    release,
  };
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
  const loopback = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(value);
  if (release && !value.startsWith('https://') && !loopback) {
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
