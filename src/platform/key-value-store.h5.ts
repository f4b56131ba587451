import { createStore, del, get, keys, set } from 'idb-keyval';
import { type KeyValueStore, StorageFull } from '@/services/ports';
import { openCipher } from './cipher.h5';

/**
 * IndexedDB behind AES-GCM with a key that scripts cannot export. That protects what is read from the disk of a
 * lost or shared device; it does not protect against somebody who opens this page on the unlocked phone.
 * Without WebCrypto (plain http on another machine) everything stays in memory and `durable` is false.
 */
export function createKeyValueStore(): KeyValueStore {
  return globalThis.crypto?.subtle && globalThis.indexedDB ? onDisk() : inMemory();
}

function onDisk(): KeyValueStore {
  const database = createStore('jiuzhutong', 'values');
  const cipher = openCipher();
  return {
    durable: true,
    async get(key) {
      try {
        const sealed = await get(key, database);
        return sealed === undefined
          ? undefined
          : JSON.parse(new TextDecoder().decode(await (await cipher).open(sealed)));
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      try {
        await set(key, await (await cipher).seal(new TextEncoder().encode(JSON.stringify(value))), database);
      } catch {
        throw new StorageFull();
      }
    },
    remove: (key) => del(key, database),
    async keys() {
      return (await keys(database)).map(String);
    },
  };
}

function inMemory(): KeyValueStore {
  const values = new Map<string, string>();
  return {
    durable: false,
    get: async (key) => (values.has(key) ? JSON.parse(values.get(key) ?? 'null') : undefined),
    set: async (key, value) => {
      values.set(key, JSON.stringify(value));
    },
    remove: async (key) => {
      values.delete(key);
    },
    keys: async () => [...values.keys()],
  };
}
