import { createStore, get, set } from 'idb-keyval';

/** Bytes with the random start value they were sealed under. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export interface Cipher {
  seal(plain: BufferSource): Promise<Sealed>;
  open(sealed: Sealed): Promise<ArrayBuffer>;
}

let opened: Promise<Cipher> | undefined;

/** The one key of this installation; made on first use, kept by the browser, not exportable. */
export function openCipher(): Promise<Cipher> {
  opened ??= findKey().then((key) => ({
    async seal(plain) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
    },
    open: ({ iv, data }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data),
  }));
  return opened;
}

async function findKey(): Promise<CryptoKey> {
  const database = createStore('jiuzhutong-key', 'keys');
  const found = await get<CryptoKey>('v1', database);
  if (found) return found;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await set('v1', fresh, database);
  // Another tab may have been faster: the key that stands in the database is the one that counts.
  return (await get<CryptoKey>('v1', database)) ?? fresh;
}
