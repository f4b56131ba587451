import { types } from 'node:util';
import { asItIs, bytesIn } from '../../realm';
import { type Api, type Apis, answering, Failed, immediate, type Options, type Phone, textIn } from '../api';
import { type Files, userFolder } from './files';

type Operation = (options: Options) => unknown;

/** wx.getFileSystemManager over the phone's disk: each operation with callbacks and as a …Sync twin. */
export function createFileSystemApis(phone: Phone, files: Files): Apis {
  const manager: Record<string, Api> = {};
  for (const [name, { run, parameters, answer }] of Object.entries(operationsOn(files))) {
    manager[name] = answering(phone, name, run);
    manager[`${name}Sync`] = immediate(phone, `${name}Sync`, (...args: unknown[]) => {
      const options = Object.fromEntries(parameters.map((parameter, index) => [parameter, args[index]]));
      const result = run(options);
      return answer ? Reflect.get(Object(result), answer) : undefined;
    });
  }
  const theOnlyOne = asItIs(manager);
  return { getFileSystemManager: () => theOnlyOne, env: { USER_DATA_PATH: userFolder } };
}

interface Described {
  readonly run: Operation;
  readonly parameters: readonly string[];
  /** The part of the result that the …Sync twin hands back. */
  readonly answer?: string;
}

function operationsOn(files: Files): Record<string, Described> {
  const path = (options: Options, name = 'path') => textIn(options, name).replace(/\/+$/, '');
  return {
    access: { parameters: ['path'], run: (options) => mustHave(files, path(options)) },
    readFile: {
      parameters: ['filePath', 'encoding'],
      answer: 'data',
      run: (options) => ({ data: decoded(files.read(path(options, 'filePath')), options.encoding) }),
    },
    writeFile: {
      parameters: ['filePath', 'data', 'encoding'],
      run: (options) => files.write(path(options, 'filePath'), encoded(options.data, options.encoding)),
    },
    copyFile: {
      parameters: ['srcPath', 'destPath'],
      run: (options) => files.write(path(options, 'destPath'), files.read(path(options, 'srcPath'))),
    },
    saveFile: {
      parameters: ['tempFilePath', 'filePath'],
      answer: 'savedFilePath',
      run: (options) => saveFile(files, options),
    },
    unlink: {
      parameters: ['filePath'],
      run: (options) => removeFile(files, path(options, 'filePath')),
    },
    stat: {
      parameters: ['path'],
      answer: 'stats',
      run: (options) => ({ stats: statOf(files, path(options)) }),
    },
    mkdir: {
      parameters: ['dirPath', 'recursive'],
      run: (options) => files.makeFolder(path(options, 'dirPath'), options.recursive === true),
    },
    readdir: {
      parameters: ['dirPath'],
      answer: 'files',
      run: (options) => ({ files: files.list(path(options, 'dirPath')) }),
    },
    rmdir: { parameters: ['dirPath', 'recursive'], run: (options) => removeFolder(files, options) },
    getFileInfo: {
      parameters: ['filePath'],
      run: (options) => ({ size: files.read(path(options, 'filePath')).length }),
    },
  };
}

function mustHave(files: Files, path: string): void {
  if (!files.has(path)) throw new Failed(`no such file or directory ${path}`, 1300002);
}

function saveFile(files: Files, options: Options): object {
  const from = textIn(options, 'tempFilePath');
  const bytes = files.read(from);
  const savedFilePath = textIn(options, 'filePath') || `${userFolder}/store_${from.replace(/^.*tmp_/, '')}`;
  files.write(savedFilePath, bytes);
  files.remove(from);
  return { savedFilePath };
}

function removeFile(files: Files, path: string): void {
  files.read(path);
  files.remove(path);
}

function removeFolder(files: Files, options: Options): void {
  const folder = textIn(options, 'dirPath').replace(/\/+$/, '');
  const inside = files.list(folder);
  if (inside.length > 0 && options.recursive !== true)
    throw new Failed(`directory not empty ${folder}`, 1301003);
  for (const path of [...files.entries.keys()]) if (path.startsWith(`${folder}/`)) files.remove(path);
  files.remove(folder);
}

function statOf(files: Files, path: string): object {
  mustHave(files, path);
  const folder = files.entries.get(path) === 'folder';
  const size = folder ? 0 : files.read(path).length;
  return asItIs({
    size,
    mode: 33206,
    lastAccessedTime: 0,
    lastModifiedTime: 0,
    isFile: () => !folder,
    isDirectory: () => folder,
  });
}

function decoded(bytes: Uint8Array, encoding: unknown): unknown {
  if (typeof encoding !== 'string' || encoding === '') return bytes.slice();
  return Buffer.from(bytes).toString(encoding as BufferEncoding);
}

function encoded(data: unknown, encoding: unknown): Uint8Array {
  if (typeof data === 'string')
    return Uint8Array.from(Buffer.from(data, (encoding || 'utf8') as BufferEncoding));
  if (types.isAnyArrayBuffer(data) || ArrayBuffer.isView(data)) return bytesIn(data).slice();
  throw new Failed('parameter error: data must be a string or an ArrayBuffer');
}
