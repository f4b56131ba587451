import { del, get, keys, set } from 'idb-keyval';
import { StorageFault } from '@/services/ports';
import type { Disk } from '../storage-door';
import { openCipher, type Sealed } from './cipher.h5';
import { openTable } from './database.h5';

/** How values become bytes and come back. */
interface Coding<Value> {
  write(value: Value): BufferSource | Promise<BufferSource>;
  read(bytes: ArrayBuffer): Value;
}

/** A table whose values lie sealed. One sealed under a key that the browser has thrown away is as lost as none. */
export async function openSealedDisk<Value>(
  name: string,
  table: string,
  coding: Coding<Value>,
): Promise<Disk<Value>> {
  const [database, cipher] = await Promise.all([openTable(name, table), openCipher()]);
  return {
    async get(key) {
      const sealed = await get<Sealed>(key, database);
      const bytes = sealed === undefined ? undefined : await cipher.open(sealed);
      return bytes && coding.read(bytes);
    },
    async set(key, value) {
      const sealed = await cipher.seal(await coding.write(value));
      await set(key, sealed, database).catch((reason) => {
        throw /quota/i.test(String(reason)) ? new StorageFault('full') : reason;
      });
    },
    remove: (key) => del(key, database),
    keys: async () => (await keys(database)).map(String),
  };
}
