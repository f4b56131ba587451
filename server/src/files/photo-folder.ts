import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WithStore } from '../store/store';

/** Photos on disk under random names, two letters a folder. Nothing here is ever served. */
export interface PhotoFolder {
  readonly root: string;
  /** Returns when the photo would survive a cut of power. */
  write(id: string, bytes: Uint8Array): Promise<void>;
  remove(id: string): Promise<void>;
  pathOf(id: string): string;
  /** Every photo on disk, half-written ones too. */
  list(): Promise<readonly PhotoFile[]>;
  /** Removes what was being written when a server ended: such a photo was never answered for. */
  removeHalfWritten(): Promise<void>;
}

export interface WithPhotos {
  readonly photos: PhotoFolder;
}

export interface PhotoFile {
  readonly id: string;
  /** By the clock of the disk, in milliseconds since 1970. */
  readonly writtenAt: number;
}

export function createPhotoFolder(root: string): PhotoFolder {
  const pathOf = (id: string) => join(root, id.slice(0, 2), `${id}.jpg`);
  return {
    root,
    pathOf,
    async write(id, bytes) {
      const path = pathOf(id);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeAndSync(`${path}.part`, bytes).catch(async (error: unknown) => {
        await rm(`${path}.part`, { force: true });
        throw error;
      });
      await rename(`${path}.part`, path);
      await syncFolder(dirname(path));
    },
    async remove(id) {
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.part`, { force: true });
    },
    async removeHalfWritten() {
      for (const name of await namesIn(root)) await removeOldParts(join(root, name));
    },
    async list() {
      const names = await readdir(root, { recursive: true }).catch(() => []);
      const files = await Promise.all(names.map((name) => photoFile(root, name)));
      return files.flatMap((file) => file ?? []);
    },
  };
}

const hour = 60 * 60_000;

/** A younger one may be on its way in at this moment. */
async function removeOldParts(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!name.endsWith('.part')) continue;
    const facts = await stat(join(folder, name)).catch(() => undefined);
    if (facts && facts.mtimeMs < Date.now() - hour) await rm(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function photoFile(root: string, name: string): Promise<PhotoFile | undefined> {
  const [, id] = /([0-9a-f-]{36})\.jpg(\.part)?$/.exec(name) ?? [];
  if (id === undefined) return undefined;
  const facts = await stat(join(root, name)).catch(() => undefined);
  return facts && { id, writtenAt: facts.mtimeMs };
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes files of photos whose rows are gone, some at a time; what a crash interrupts is done the next time. */
export async function removeDoomed({ store, photos }: WithStore & WithPhotos): Promise<void> {
  for (;;) {
    const doomed = await store.read.selectFrom('doomed_photos').select('id').limit(50).execute();
    if (doomed.length === 0) return;
    const ids = doomed.map(({ id }) => id);
    for (const id of ids) await photos.remove(id);
    await store.changeUnaudited((change) =>
      change.deleteFrom('doomed_photos').where('id', 'in', ids).execute(),
    );
  }
}

/** Makes the new name lasting too; Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
