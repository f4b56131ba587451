import * as v from 'valibot';
import { readDataKeys } from './secrecy/data-key';

/** One variable of the environment. */
interface Variable {
  /** Reads it; what stands in the second argument of `optional` holds where it is unset. */
  readonly schema: v.GenericSchema<string | undefined, unknown> & { readonly default?: unknown };
  /** What it must look like. A wrong value is never repeated, for it may be a secret. */
  readonly must: string;
  /** What it is for, for docs/settings.md; after it, where needed, what holds instead of a default. */
  readonly purpose: string;
  readonly unset?: string;
}

const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s,]+$/));
const folder = v.string();
const wholeNumber = (shape: RegExp) => v.pipe(v.string(), v.regex(shape), v.transform(Number));

/** Whom people send to, and how: without these it is a rehearsal. */
const ofTheOffice = {
  MODE: {
    schema: v.optional(v.picklist(['rehearsal', 'live']), 'rehearsal'),
    must: '"rehearsal" or "live"',
    purpose: '`live` needs `OFFICE_NAME`, `DATA_KEY` and `PUBLIC_URL`',
  },
  OFFICE_NAME: {
    schema: v.optional(v.pipe(v.string(), v.maxLength(50))),
    must: 'a name of at most 50 characters',
    purpose: 'who receives what people send',
  },
  PUBLIC_URL: {
    schema: v.optional(v.pipe(origin, v.startsWith('https://'))),
    must: 'an https address without a path',
    purpose: 'the address that people open',
  },
  REGION: {
    schema: v.optional(v.string(), 'pulv'),
    must: 'the name of a region in src/content/regions or a folder (with a slash)',
    purpose: 'the town; the same as `TARO_APP_REGION` of the front end',
  },
} satisfies Record<string, Variable>;

const ofTheData = {
  DATA_DIR: {
    schema: v.optional(folder, './.data'),
    must: 'a folder',
    purpose: 'database and photos',
  },
  DATA_KEY: {
    schema: v.optional(v.pipe(v.string(), v.transform(readDataKeys), v.minLength(1))),
    must: '32 bytes in hex or base64, or several of them with commas, the newest first',
    purpose: 'seals what lies in the database; the first seals, all open',
    unset: 'made beside the data, and said so',
  },
  STATIC_DIR: {
    schema: v.optional(folder, './dist/h5'),
    must: 'a folder',
    purpose: 'the H5 it serves',
  },
  CONTENT_DIR: {
    schema: v.optional(folder),
    must: 'a folder',
    purpose: 'newer editions of the articles (`npm run content:pack`)',
    unset: 'phones keep the articles they came with',
  },
} satisfies Record<string, Variable>;

const ofTheNetwork = {
  PORT: {
    schema: v.optional(v.pipe(wholeNumber(/^\d{1,5}$/), v.maxValue(65535)), '8080'),
    must: 'a whole number from 0 to 65535',
    purpose: 'where it listens; 0 takes any free one',
  },
  HOST: {
    schema: v.optional(v.pipe(v.string(), v.regex(/^\S+$/)), '127.0.0.1'),
    must: 'an address or name to listen on, without blanks',
    purpose: 'where it listens',
  },
  TRUST_PROXY: {
    schema: v.optional(wholeNumber(/^[0-5]$/), '0'),
    must: 'the number of your own proxies in front, 0 to 5',
    purpose: 'how many proxies of yours append to `X-Forwarded-For`',
  },
  ALLOWED_ORIGINS: {
    schema: v.optional(
      v.pipe(
        v.string(),
        v.transform((list) => list.split(',').flatMap((item) => item.trim() || [])),
        v.array(origin),
      ),
      '',
    ),
    must: 'origins such as https://example.org with commas between them',
    purpose: 'where an H5 may be served that is not served from here',
    unset: 'none',
  },
  WECHAT_APPID: {
    schema: v.optional(v.pipe(v.string(), v.regex(/^wx[0-9a-z]{4,32}$/))),
    must: 'the id of the mini-program (wx…)',
    purpose: 'login by WeChat and codes for posters; together with the secret',
    unset: 'every phone has a session of its own',
  },
  WECHAT_SECRET: {
    schema: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-zA-Z]{16,64}$/))),
    must: 'the secret of the mini-program',
    purpose: 'as above',
  },
  WECHAT_HOST: {
    schema: v.optional(origin, 'https://api.weixin.qq.com'),
    must: 'an http(s) address',
    purpose: 'where WeChat answers',
  },
} satisfies Record<string, Variable>;

const template = /^[\w-]{20,64} thing\d{1,2}( (time|date)\d{1,2})?$/;

/** How people are told outside the program. */
const ofTheNotices = {
  WECHAT_TEMPLATES: {
    schema: v.optional(
      v.pipe(
        v.string(),
        v.transform((list) => list.split(',').map((item) => item.trim())),
        v.array(v.pipe(v.string(), v.regex(template))),
        v.maxLength(3),
      ),
    ),
    must: 'at most three templates such as "<id> thing1 time2", with commas between them',
    purpose: 'subscribe messages: the id of each template, its field for words, and one for the time',
    unset: 'no messages by WeChat',
  },
  WECHAT_PUSH_TOKEN: {
    schema: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-zA-Z]{3,32}$/))),
    must: '3 to 32 letters and digits',
    purpose:
      'the token of 消息推送 in WeChat’s console, which tells `/wechat/events` what arrived (docs/how-to/run-live.md)',
    unset: 'a message that WeChat took counts as arrived',
  },
  SMS_WEBHOOK: {
    schema: v.optional(
      v.pipe(v.string(), v.regex(/^(https:\/\/[^\s@]+|http:\/\/127\.0\.0\.1(:\d+)?(\/[^\s@]*)?)$/)),
    ),
    must: 'an https address, or one on 127.0.0.1',
    purpose: 'takes short messages: `POST {"id", "to", "text"}`',
    unset: 'no short messages; the office calls',
  },
  SMS_WEBHOOK_KEY: {
    schema: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{8,200}$/))),
    must: '8 to 200 letters, digits and signs without blanks',
    purpose: 'sent to `SMS_WEBHOOK` as a bearer token',
  },
} satisfies Record<string, Variable>;

/** Every variable the server reads, in the order of docs/settings.md. */
export const serverVariables = { ...ofTheOffice, ...ofTheData, ...ofTheNetwork, ...ofTheNotices };

type Name = keyof typeof serverVariables;

/** Their schemas as one. */
export const environmentSchema = v.object(
  Object.fromEntries(Object.entries(serverVariables).map(([name, { schema }]) => [name, schema])) as {
    readonly [Key in Name]: (typeof serverVariables)[Key]['schema'];
  },
);
