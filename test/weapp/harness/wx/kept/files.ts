import { Failed } from '../api';

/** Where a program may keep files for good. */
export const userFolder = 'wxfile://usr';
const temporary = 'wxfile://tmp_';
const most = 200 * 1024 * 1024;

/** The phone's disk, as far as the program sees it. Folders are kept as entries without bytes. */
export interface Files {
  readonly entries: Map<string, Uint8Array | 'folder'>;
  read(path: string): Uint8Array;
  write(path: string, bytes: Uint8Array): void;
  writeTemporary(bytes: Uint8Array, ending: string): string;
  remove(path: string): void;
  has(path: string): boolean;
  /** Names directly inside a folder. */
  list(path: string): string[];
  makeFolder(path: string, recursive: boolean): void;
  /** WeChat cleans temporary files once the program is gone. */
  forgetTemporary(): void;
}

export function createFiles(): Files {
  const entries: Files['entries'] = new Map([[userFolder, 'folder']]);
  let made = 0;
  const missing = (path: string) => new Failed(`no such file or directory ${path}`, 1300002);
  const files: Files = {
    entries,
    read(path) {
      const found = entries.get(path);
      if (found === undefined) throw missing(path);
      if (found === 'folder') throw new Failed(`illegal operation on a directory, open ${path}`, 1301000);
      return found;
    },
    write(path, bytes) {
      if (!path.startsWith(`${userFolder}/`)) throw new Failed(`permission denied, open ${path}`, 1300013);
      if (entries.get(parentOf(path)) !== 'folder') throw missing(path);
      if (bytesIn(entries) + bytes.length > most)
        throw new Failed('the maximum size of the file storage limit is exceeded', 1300202);
      entries.set(path, bytes);
    },
    writeTemporary(bytes, ending) {
      made += 1;
      const path = `${temporary}${String(made).padStart(8, '0')}${Date.now()}.${ending}`;
      entries.set(path, bytes);
      return path;
    },
    remove(path) {
      if (!entries.delete(path)) throw missing(path);
    },
    has: (path) => entries.has(path),
    list(path) {
      if (entries.get(path) !== 'folder') throw missing(path);
      return [...entries.keys()]
        .filter((key) => parentOf(key) === path)
        .map((key) => key.slice(path.length + 1));
    },
    makeFolder: (path, recursive) => makeFolder(entries, path, recursive),
    forgetTemporary() {
      for (const path of entries.keys()) if (path.startsWith(temporary)) entries.delete(path);
    },
  };
  return files;
}

function makeFolder(entries: Files['entries'], path: string, recursive: boolean): void {
  if (entries.has(path)) {
    if (recursive) return;
    throw new Failed(`file already exists ${path}`, 1301005);
  }
  const parent = parentOf(path);
  if (!parent.startsWith(userFolder)) throw new Failed(`permission denied, mkdir ${path}`, 1300013);
  if (!entries.has(parent)) {
    if (!recursive) throw new Failed(`no such file or directory ${path}`, 1300002);
    makeFolder(entries, parent, true);
  }
  entries.set(path, 'folder');
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

function bytesIn(entries: Files['entries']): number {
  return [...entries.values()].reduce((sum, entry) => sum + (entry === 'folder' ? 0 : entry.length), 0);
}
