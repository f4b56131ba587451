import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import { parseRegion } from '@/content/region';
import type { Region } from '@/domain/region';
import { secureChance, type WithChance } from './chance';
import { systemClock, type WithClock } from './clock';
import { createEditions, type WithEditions } from './content/editions';
import { createPhotoFolder, type WithPhotos } from './files/photo-folder';
import { createPhotoPool, type WithPhotoPool } from './files/photo-pool';
import { createUploadPlaces, type WithUploadPlaces } from './files/upload-places';
import { clientAddress, type WithAddress } from './http/client-address';
import { requestLimits, type WithLimits } from './http/request-limits';
import { createLog, type Log, type WithLog } from './log';
import { keyInFolder } from './secrecy/data-key';
import { createVault, type WithVault } from './secrecy/vault';
import type { Settings } from './settings';
import { createSmsWebhook } from './sms/sms-webhook';
import { BadSetting } from './start-failure';
import { acceptKeys } from './store/known-keys';
import { openDatabase } from './store/open';
import type { WithAddresses } from './store/sessions';
import { createStore, type WithStore } from './store/store';
import type { RunMode, Tables } from './store/tables';
import { createTroubles, type WithTroubles } from './troubles';
import type { WithNoticeWays } from './way/notices/sending/ways';
import { createAccessToken } from './wechat/access-token';
import type { WithWeChat } from './wechat/account';
import { createWeChatLogin } from './wechat/login';
import { createMiniProgramQr } from './wechat/mini-program-qr';
import { createSubscribeMessage } from './wechat/subscribe-message';

type Tools = WithClock & WithChance & WithLog & WithTroubles;
type Rooms = WithStore &
  WithVault &
  WithPhotos &
  WithPhotoPool &
  WithUploadPlaces &
  WithLimits &
  WithAddress &
  WithEditions &
  WithAddresses &
  WithNoticeWays &
  WithWeChat;

/** Every room, made once at the start. Only the start knows them all; each room names what it is handed. */
export interface Backend extends Tools, Rooms {
  readonly mode: RunMode;
  readonly officeName?: string;
  /** Ids of the subscribe messages. */
  readonly templates: readonly string[];
  readonly region: Region;
  /** For closing it, and for tests that look behind the doors. */
  readonly database: Kysely<Tables>;
}

/** What a test may play, and what is other where nobody waits. */
export interface Overrides extends Partial<WithClock & WithChance> {
  /** How long one waits for another program's write. */
  readonly patienceMs?: number;
  readonly log?: (text: string) => void;
}

/**
 * Opens data folder, database and region.
 *
 * @throws {BadSetting} when one of them cannot be used
 */
export async function openBackend(settings: Settings, overrides: Overrides = {}): Promise<Backend> {
  const { now = systemClock, chance = secureChance } = overrides;
  const log = createLog(overrides.log ?? ((text) => process.stdout.write(text)), now);
  const troubles = createTroubles();
  const { mode, officeName } = settings;
  const region = readRegion(settings.regionFolder);
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const vault = createVault(dataKeys(settings, log));
  const database = await openDatabase(settings.dataFolder, overrides.patienceMs);
  await acceptKeys(database, vault, now());
  return {
    ...{ now, chance, log, mode, region, vault, database },
    troubles,
    ...(officeName !== undefined && { officeName }),
    store: createStore(database, { chance, now }),
    photos: createPhotoFolder(join(settings.dataFolder, 'photos')),
    photoPool: createPhotoPool(),
    uploadPlaces: createUploadPlaces(),
    limits: requestLimits(now),
    addressOf: (context: Context) => clientAddress(context, settings.trustedProxies),
    editions: createEditions(settings.contentFolder, region.id, log),
    keepsAddresses: settings.templates.length > 0,
    templates: settings.templates.map(({ id }) => id),
    ...outside(settings, now, { log, troubles }),
  };
}

/** What others do for us, as far as it is set up. */
function outside(
  { weChat: account, templates, pushToken, sms: gateway }: Settings,
  now: () => number,
  tools: WithLog & WithTroubles,
): WithWeChat & WithNoticeWays {
  const sms = gateway && { sms: createSmsWebhook(gateway, tools) };
  if (!account) return { noticeWays: { ...sms } };
  const token = createAccessToken(account, now);
  const telling = { templates, tellsEnd: pushToken !== undefined };
  const wechat = templates.length > 0 && { wechat: createSubscribeMessage(account, telling, token, tools) };
  return {
    weChatLogin: createWeChatLogin(account, tools),
    miniProgramQr: createMiniProgramQr(account, token),
    noticeWays: { ...sms, ...wechat },
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
