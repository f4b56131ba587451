import { get, type UseStore, update } from 'idb-keyval';
import { StorageFault } from '@/services/ports';
import { openTable } from './database.h5';

/** Bytes with the random start value they were sealed under. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export interface Cipher {
  seal(plain: BufferSource): Promise<Sealed>;
  /**
   * `undefined` where it was sealed under a key that is gone.
   *
   * @throws {StorageFault} `unreadable` when it cannot be told: the browser refuses now, or its key is not at hand
   */
  open(sealed: Sealed): Promise<ArrayBuffer | undefined>;
}

/**
 * The one key of this installation; made on first use, kept by the browser, not exportable.
 *
 * @throws where the browser has no WebCrypto, or cannot keep the key
 * @throws {StorageFault} `unreadable` when it cannot be read now; no other key is made then
 */
export async function openCipher(): Promise<Cipher> {
  const key = await findKey();
  return {
    async seal(plain) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
    },
    async open(sealed) {
      // Another window may have found no key and made one since: what it sealed opens under that.
      return (await opened(sealed, key)) ?? (await openedByStoredKey(sealed));
    },
  };
}

async function openedByStoredKey(sealed: Sealed): Promise<ArrayBuffer | undefined> {
  const stored = await readKey(await openKeys());
  if (!stored || !(await works(stored))) throw new StorageFault('unreadable');
  return opened(sealed, stored);
}

/** `undefined` where the key is none for these bytes; every other error passes. */
async function opened({ iv, data }: Sealed, key: CryptoKey): Promise<ArrayBuffer | undefined> {
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
  } catch (reason) {
    if ((reason as Partial<DOMException> | undefined)?.name === 'OperationError') return undefined;
    throw new StorageFault('unreadable');
  }
}

/** Whether the key opens what it has just sealed: a browser that is out of breath says OperationError too. */
async function works(key: CryptoKey): Promise<boolean> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, iv).catch(() => undefined);
  return data !== undefined && (await opened({ iv, data }, key)) !== undefined;
}

const openKeys = (): Promise<UseStore> =>
  openTable('jiuzhutong-key', 'keys').catch(() => {
    throw new StorageFault('unreadable');
  });

/** A key that cannot be read now may be there, and all that it sealed. */
function readKey(keys: UseStore): Promise<CryptoKey | undefined> {
  return get<CryptoKey>('v1', keys).catch(() => {
    throw new StorageFault('unreadable');
  });
}

async function findKey(): Promise<CryptoKey> {
  if (!crypto.subtle) throw new Error('no WebCrypto here');
  const database = await openTable('jiuzhutong-key', 'keys');
  const found = await readKey(database);
  if (found) return found;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Another tab may have been faster: the key that stands in the database is the one that counts.
  let counts = fresh;
  await update<CryptoKey>(
    'v1',
    (other) => {
      counts = other ?? fresh;
      return counts;
    },
    database,
  );
  return counts;
}
