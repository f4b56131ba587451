import { isAbsolute, resolve } from 'node:path';
import * as v from 'valibot';
import { readDataKeys } from './secrecy/data-key';

export type Mode = 'rehearsal' | 'live';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The first seals; the others only open what was sealed before. Empty: one is generated into the data folder. */
  readonly dataKeys: readonly Buffer[];
  readonly mode: Mode;
  readonly officeName?: string;
  readonly publicUrl?: string;
  readonly weChat?: WeChatSettings;
  readonly regionFolder: string;
  readonly staticFolder: string;
  /** Editions of the articles (tools/pack-content.mjs); without one, phones keep those they came with. */
  readonly contentFolder?: string;
  /** How many proxies of ours stand in front and append to X-Forwarded-For. */
  readonly trustedProxies: number;
  readonly allowedOrigins: readonly string[];
}

export interface WeChatSettings {
  readonly appId: string;
  readonly secret: string;
  readonly host: string;
}

/** A setting that cannot be used; the message is one sentence for whoever started the server. */
export class BadSetting extends Error {}

/** What each variable must look like; a wrong value is never repeated, for it may be a secret. */
const expected = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'an address or name to listen on, without blanks',
  DATA_DIR: 'a folder',
  DATA_KEY: '32 bytes in hex or base64, or several of them with commas, the newest first',
  MODE: '"rehearsal" or "live"',
  OFFICE_NAME: 'a name of at most 50 characters',
  PUBLIC_URL: 'an https address without a path',
  WECHAT_APPID: 'the id of the mini-program (wx…)',
  WECHAT_SECRET: 'the secret of the mini-program',
  WECHAT_HOST: 'an http(s) address',
  REGION: 'the name of a region in src/content/regions or a folder (with a slash)',
  STATIC_DIR: 'a folder',
  CONTENT_DIR: 'a folder',
  TRUST_PROXY: 'the number of your own proxies in front, 0 to 5',
  ALLOWED_ORIGINS: 'origins such as https://example.org with commas between them',
} as const;

const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s,]+$/));

const schema = v.object({
  PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65535)), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.regex(/^\S+$/)), '127.0.0.1'),
  DATA_DIR: v.optional(v.string(), './.data'),
  DATA_KEY: v.optional(v.pipe(v.string(), v.transform(readDataKeys), v.minLength(1))),
  MODE: v.optional(v.picklist(['rehearsal', 'live']), 'rehearsal'),
  OFFICE_NAME: v.optional(v.pipe(v.string(), v.maxLength(50))),
  PUBLIC_URL: v.optional(v.pipe(origin, v.startsWith('https://'))),
  WECHAT_APPID: v.optional(v.pipe(v.string(), v.regex(/^wx[0-9a-z]{4,32}$/))),
  WECHAT_SECRET: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-zA-Z]{16,64}$/))),
  WECHAT_HOST: v.optional(origin, 'https://api.weixin.qq.com'),
  REGION: v.optional(v.string(), 'pulv'),
  STATIC_DIR: v.optional(v.string(), './dist/h5'),
  CONTENT_DIR: v.optional(v.string()),
  TRUST_PROXY: v.optional(v.pipe(v.string(), v.regex(/^[0-5]$/), v.transform(Number)), '0'),
  ALLOWED_ORIGINS: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',').flatMap((item) => item.trim() || [])),
      v.array(origin),
    ),
    '',
  ),
});

type Raw = v.InferOutput<typeof schema>;

/**
 * Reads the settings from the environment, once. An empty variable counts as unset.
 *
 * @throws {BadSetting} with one sentence
 */
export function parseSettings(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Settings {
  const given = Object.entries(environment).flatMap(([key, value]) =>
    value?.trim() ? [[key, value.trim()]] : [],
  );
  const parsed = v.safeParse(schema, Object.fromEntries(given));
  if (!parsed.success) throw badSetting(parsed.issues[0]);
  return completed(parsed.output, folder);
}

function completed(raw: Raw, folder: string): Settings {
  if (raw.MODE === 'live') checkLive(raw);
  return {
    port: raw.PORT,
    host: raw.HOST,
    dataFolder: resolve(folder, raw.DATA_DIR),
    dataKeys: raw.DATA_KEY ?? [],
    mode: raw.MODE,
    ...(raw.OFFICE_NAME !== undefined && { officeName: raw.OFFICE_NAME }),
    ...(raw.PUBLIC_URL !== undefined && { publicUrl: raw.PUBLIC_URL }),
    ...weChatOf(raw),
    regionFolder: regionFolder(raw.REGION, folder),
    staticFolder: resolve(folder, raw.STATIC_DIR),
    ...(raw.CONTENT_DIR !== undefined && { contentFolder: resolve(folder, raw.CONTENT_DIR) }),
    trustedProxies: raw.TRUST_PROXY,
    allowedOrigins: raw.ALLOWED_ORIGINS,
  };
}

/** What people send to a live office must reach a named office, under a key that is kept elsewhere, over https. */
function checkLive(raw: Raw): void {
  const missing = (['OFFICE_NAME', 'DATA_KEY', 'PUBLIC_URL'] as const).filter(
    (key) => raw[key] === undefined,
  );
  if (missing.length > 0) throw new BadSetting(`MODE=live needs ${missing.join(', ')} to be set.`);
}

function weChatOf(raw: Raw): { readonly weChat?: WeChatSettings } {
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_HOST: host } = raw;
  if (appId !== undefined && secret !== undefined) return { weChat: { appId, secret, host } };
  if (appId === undefined && secret === undefined) return {};
  throw new BadSetting('WECHAT_APPID and WECHAT_SECRET must be set together.');
}

function regionFolder(region: string, folder: string): string {
  if (isAbsolute(region) || region.includes('/')) return resolve(folder, region);
  return resolve(folder, 'src/content/regions', region);
}

function badSetting(issue: v.InferIssue<typeof schema>): BadSetting {
  const key = issue.path?.[0].key;
  const known = Object.entries(expected).find(([name]) => name === key);
  return new BadSetting(known ? `${known[0]} must be ${known[1]}.` : issue.message);
}
