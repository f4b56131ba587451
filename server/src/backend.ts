import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { parseRegion } from '@/content/region';
import type { Instant } from '@/domain/dates';
import type { Region } from '@/domain/region';
import { type Chance, secureChance } from './chance';
import { createEditions, type Editions } from './content/editions';
import { openDatabase } from './database/open';
import type { Tables } from './database/tables';
import { createLog, type Log } from './log';
import { createPhotoFolder, type PhotoFolder } from './photos/photo-folder';
import { type RequestLimits, requestLimits } from './request-limits';
import { keyInFolder } from './secrecy/data-key';
import { acceptKeys } from './secrecy/known-keys';
import { createVault, type Vault } from './secrecy/vault';
import { BadSetting, type Settings } from './settings';
import { createWeChatCode, type WeChatCode } from './wechat-code';
import { createWeChatLogin, type WeChatLogin } from './wechat-login';

/** Everything a request may need, made once at the start. */
export interface Backend {
  readonly settings: Settings;
  readonly database: Kysely<Tables>;
  readonly vault: Vault;
  readonly photos: PhotoFolder;
  readonly region: Region;
  readonly chance: Chance;
  readonly now: () => Instant;
  readonly log: Log;
  readonly limits: RequestLimits;
  readonly editions: Editions;
  readonly weChatLogin?: WeChatLogin;
  readonly weChatCode?: WeChatCode;
}

/** What a test may play. */
export interface Played {
  readonly now?: () => Instant;
  readonly chance?: Chance;
  readonly log?: (text: string) => void;
}

/**
 * Opens data folder, database and region.
 *
 * @throws {BadSetting} when one of them cannot be used
 */
export async function openBackend(settings: Settings, played: Played = {}): Promise<Backend> {
  const now = played.now ?? (() => Date.now() as Instant);
  const log = createLog(played.log ?? ((text) => process.stdout.write(text)), now);
  const region = readRegion(settings.regionFolder);
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const vault = createVault(dataKeys(settings, log));
  const database = await openDatabase(settings.dataFolder);
  await acceptKeys(database, vault, now());
  return {
    settings,
    database,
    vault,
    photos: createPhotoFolder(join(settings.dataFolder, 'photos')),
    region,
    chance: played.chance ?? secureChance,
    now,
    log,
    limits: requestLimits(now),
    editions: createEditions(settings.contentFolder, region.id, log),
    ...(settings.weChat && {
      weChatLogin: createWeChatLogin(settings.weChat),
      weChatCode: createWeChatCode(settings.weChat, now),
    }),
  };
}

function readRegion(folder: string): Region {
  try {
    return parseRegion(JSON.parse(readFileSync(join(folder, 'region.json'), 'utf8')));
  } catch (error) {
    throw new BadSetting(`REGION: ${folder} has no usable region.json (${messageOf(error)}).`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unreadable';
}

function dataKeys(settings: Settings, log: Log): readonly Buffer[] {
  if (settings.dataKeys.length > 0) return settings.dataKeys;
  const { key, generated } = keyInFolder(settings.dataFolder);
  log({
    event: generated ? 'data-key-generated-beside-the-data' : 'data-key-beside-the-data',
    file: join(settings.dataFolder, 'data-key'),
  });
  return [key];
}
