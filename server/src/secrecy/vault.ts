import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What a mark is for: the same value marked for two purposes cannot be matched. */
export type MarkPurpose = 'subject' | 'body' | 'proof' | 'abuse' | 'photo' | 'person' | 'follow' | 'erased';

/** Keeps what nobody may read in the database file: sealed when it must be read again, marked when only compared. */
export interface Vault {
  /** Names of the keys, the sealing one first. They tell nothing about the keys. */
  readonly keyIds: readonly string[];
  /** AES-256-GCM. `place` (table and row) is authenticated too: sealed text moved to another row does not open. */
  seal(plain: string, place: string): string;
  /** @throws {Error} when it was sealed with an unknown key, for another place, or was changed */
  open(sealed: string, place: string): string;
  /** A keyed hash (HMAC-SHA-256) with the sealing key. */
  mark(purpose: MarkPurpose, value: string): string;
  /** The marks of all keys, for comparing with what an older key marked. */
  marks(purpose: MarkPurpose, value: string): readonly string[];
}

export interface WithVault {
  readonly vault: Vault;
}

interface Key {
  readonly id: string;
  readonly sealing: Buffer;
  readonly marking: Buffer;
}

/** Marks to compare with, of what may have been erased since: then the mark was marked again. */
export function marksOf({ marks }: Vault, purpose: MarkPurpose, value: string): readonly string[] {
  const now = marks(purpose, value);
  return [...now, ...now.flatMap((mark) => marks('erased', mark))];
}

/** @throws {Error} without any key: a mistake in our code */
export function createVault(dataKeys: readonly Buffer[]): Vault {
  const keys = dataKeys.map(keyFrom);
  const [newest] = keys;
  if (!newest) throw new Error('a vault needs a key');
  return {
    keyIds: keys.map(({ id }) => id),
    seal: (plain, place) => seal(newest, plain, place),
    open: (sealed, place) => open(keys, sealed, place),
    mark: (purpose, value) => mark(newest, purpose, value),
    marks: (purpose, value) => keys.map((key) => mark(key, purpose, value)),
  };
}

function keyFrom(dataKey: Buffer): Key {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', dataKey, 'jiuzhutong', use, 32));
  return { id: derive('id').toString('hex').slice(0, 8), sealing: derive('seal'), marking: derive('mark') };
}

function seal(key: Key, plain: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.sealing, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return ['1', key.id, nonce.toString('base64url'), body.toString('base64url')].join('.');
}

function open(keys: readonly Key[], sealed: string, place: string): string {
  const [, id, nonce = '', text = ''] = sealed.split('.');
  const key = keys.find((one) => one.id === id);
  if (!key) throw new Error(`no key ${id} to open ${place}`);
  const body = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key.sealing, Buffer.from(nonce, 'base64url'))
    .setAAD(Buffer.from(place))
    .setAuthTag(body.subarray(-16));
  return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]).toString('utf8');
}

function mark(key: Key, purpose: MarkPurpose, value: string): string {
  return createHmac('sha256', key.marking).update(`${purpose}\n${value}`).digest('base64url');
}
