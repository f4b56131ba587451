import { createStore, del, get, keys, set } from 'idb-keyval';
import { openCipher, type Sealed } from './cipher.h5';

const memory = new Map<string, Blob>();
const lasting = Boolean(globalThis.crypto?.subtle && globalThis.indexedDB);

let database: ReturnType<typeof createStore> | undefined;

function box(): ReturnType<typeof createStore> {
  database ??= createStore('jiuzhutong-photos', 'photos');
  return database;
}

/** Keeps a photo sealed on disk, or in memory where the browser cannot seal. @throws when the disk is full */
export async function putPhoto(id: string, photo: Blob): Promise<void> {
  if (!lasting) memory.set(id, photo);
  else await set(id, await (await openCipher()).seal(await photo.arrayBuffer()), box());
}

export async function readPhoto(id: string): Promise<Blob | undefined> {
  if (!lasting) return memory.get(id);
  const sealed = await get<Sealed>(id, box());
  if (!sealed) return undefined;
  const cipher = await openCipher();
  // Sealed under a key that the browser has thrown away since, it is as lost as one that is not there.
  const opened = await cipher.open(sealed).catch(() => undefined);
  return opened && new Blob([opened], { type: 'image/jpeg' });
}

export async function dropPhoto(id: string): Promise<void> {
  memory.delete(id);
  if (lasting) await del(id, box());
}

export async function photoIds(): Promise<readonly string[]> {
  return lasting ? (await keys(box())).map(String) : [...memory.keys()];
}
