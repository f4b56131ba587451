import { isAbsolute, resolve } from 'node:path';
import * as v from 'valibot';
import { environmentSchema, serverVariables } from './environment';
import type { SmsGateway } from './sms/sms-webhook';
import { BadSetting } from './start-failure';
import type { RunMode } from './store/tables';
import type { MessageTemplate, WeChatAccount } from './wechat/account';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The first seals; the others only open what was sealed before. Empty: one is generated into the data folder. */
  readonly dataKeys: readonly Buffer[];
  readonly mode: RunMode;
  readonly officeName?: string;
  readonly publicUrl?: string;
  readonly weChat?: WeChatAccount;
  /** Of subscribe messages; empty sends none. */
  readonly templates: readonly MessageTemplate[];
  /** Signs what WeChat tells us of its own accord; without one it is not listened to. */
  readonly pushToken?: string;
  readonly sms?: SmsGateway;
  readonly regionFolder: string;
  readonly staticFolder: string;
  /** Editions of the articles (`npm run content:pack`); without one, phones keep those they came with. */
  readonly contentFolder?: string;
  /** How many proxies of ours stand in front and append to X-Forwarded-For. */
  readonly trustedProxies: number;
  readonly allowedOrigins: readonly string[];
}

type Raw = v.InferOutput<typeof environmentSchema>;

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
  const parsed = v.safeParse(environmentSchema, Object.fromEntries(given));
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
    templates: templatesOf(raw),
    ...pushOf(raw),
    ...smsOf(raw),
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

function weChatOf(raw: Raw): { readonly weChat?: WeChatAccount } {
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_HOST: host } = raw;
  if (appId !== undefined && secret !== undefined) return { weChat: { appId, secret, host } };
  if (appId === undefined && secret === undefined) return {};
  throw new BadSetting('WECHAT_APPID and WECHAT_SECRET must be set together.');
}

function templatesOf({ WECHAT_TEMPLATES: list = [], WECHAT_APPID }: Raw): readonly MessageTemplate[] {
  if (list.length > 0 && WECHAT_APPID === undefined)
    throw new BadSetting('WECHAT_TEMPLATES needs WECHAT_APPID and WECHAT_SECRET to be set.');
  return list.map((item) => {
    const [id = '', thing = '', time] = item.split(' ');
    return { id, thing, ...(time !== undefined && { time }) };
  });
}

function pushOf({ WECHAT_PUSH_TOKEN: pushToken, WECHAT_TEMPLATES }: Raw): { readonly pushToken?: string } {
  if (pushToken === undefined) return {};
  if (WECHAT_TEMPLATES === undefined)
    throw new BadSetting('WECHAT_PUSH_TOKEN needs WECHAT_TEMPLATES to be set.');
  return { pushToken };
}

function smsOf({ SMS_WEBHOOK: url, SMS_WEBHOOK_KEY: key }: Raw): { readonly sms?: SmsGateway } {
  if (url === undefined && key !== undefined)
    throw new BadSetting('SMS_WEBHOOK_KEY needs SMS_WEBHOOK to be set.');
  return url === undefined ? {} : { sms: { url, ...(key !== undefined && { key }) } };
}

function regionFolder(region: string, folder: string): string {
  if (isAbsolute(region) || region.includes('/')) return resolve(folder, region);
  return resolve(folder, 'src/content/regions', region);
}

function badSetting(issue: v.InferIssue<typeof environmentSchema>): BadSetting {
  const key = issue.path?.[0].key;
  const known = Object.entries(serverVariables).find(([name]) => name === key);
  return new BadSetting(known ? `${known[0]} must be ${known[1].must}.` : issue.message);
}
