import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Photos on disk under random names, two letters a folder. Nothing here is ever served. */
export interface PhotoFolder {
  readonly root: string;
  /** Returns when the photo would survive a cut of power. */
  write(id: string, bytes: Uint8Array): Promise<void>;
  remove(id: string): Promise<void>;
  pathOf(id: string): string;
  /** Every photo on disk, half-written ones too. */
  list(): Promise<readonly PhotoFile[]>;
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
      await writeAndSync(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
      await syncFolder(dirname(path));
    },
    async remove(id) {
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.part`, { force: true });
    },
    async list() {
      const names = await readdir(root, { recursive: true }).catch(() => []);
      const files = await Promise.all(names.map((name) => photoFile(root, name)));
      return files.flatMap((file) => file ?? []);
    },
  };
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
