import type { KeyValueStore } from '@/services/ports';
import { createJsonStore } from './json-store';
import { openSealedDisk } from './sealed/sealed-disk.h5';
import { createDoor } from './storage-door';

const text = {
  write: (value: string) => new TextEncoder().encode(value),
  read: (bytes: ArrayBuffer) => new TextDecoder().decode(bytes),
};

/**
 * IndexedDB behind AES-GCM with a key that scripts cannot export. That protects what is read from the disk of a
 * lost or shared device; it does not protect against somebody who opens this page on the unlocked phone.
 * Without WebCrypto (plain http on another machine) everything stays in memory.
 */
export function createKeyValueStore(): KeyValueStore {
  return createJsonStore(createDoor(() => openSealedDisk('jiuzhutong', 'values', text)));
}
