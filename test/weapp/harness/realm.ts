import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { types } from 'node:util';
import vm from 'node:vm';

/** The JavaScript world of a mini-program: no window, no eval, one module a file. */
export interface Realm {
  /** Runs a file of the build once, as require does. */
  load(file: string): unknown;
  /** A copy made of this world's own objects, so that instanceof holds for the program. */
  inner(value: unknown): unknown;
}

/** What a vm context has of itself and a mini-program does not. */
const absent = ['globalThis', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

export function createRealm(dist: string, globals: Readonly<Record<string, unknown>>): Realm {
  const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  for (const name of absent) new vm.Script(`delete this.${name}`).runInContext(context);
  const makers: Makers = new vm.Script(makersSource).runInContext(context);
  return { load: createLoader(dist, context), inner: (value) => copy(value, makers) };
}

interface Makers {
  object(): Record<string, unknown>;
  array(): unknown[];
  buffer(bytes: number): ArrayBuffer;
}
const makersSource = '({ object: () => ({}), array: () => [], buffer: (bytes) => new ArrayBuffer(bytes) })';

/** Objects with a life of their own (canvas, file system) are handed over as they are. */
const ownLife = new WeakSet<object>();

export function asItIs<T extends object>(thing: T): T {
  ownLife.add(thing);
  return thing;
}

function copy(value: unknown, makers: Makers): unknown {
  if (typeof value !== 'object' || value === null || ownLife.has(value)) return value;
  if (types.isAnyArrayBuffer(value) || ArrayBuffer.isView(value)) return copyBytes(value, makers);
  if (Array.isArray(value)) {
    const list = makers.array();
    for (const item of value) list.push(copy(item, makers));
    return list;
  }
  const twin = makers.object();
  for (const [key, item] of Object.entries(value)) twin[key] = copy(item, makers);
  return twin;
}

function copyBytes(value: ArrayBufferLike | ArrayBufferView, makers: Makers): ArrayBuffer {
  const bytes = bytesIn(value);
  const buffer = makers.buffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** The bytes of a buffer or a view, from whichever world. */
export function bytesIn(value: ArrayBufferLike | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return new Uint8Array(value);
}

function createLoader(dist: string, context: vm.Context): (file: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const require = (path: string) => load(resolveModule(dist, posix.dirname(file), path));
    const body: (...parts: unknown[]) => void = scriptOf(dist, file).runInContext(context);
    body(require, module, module.exports);
    return module.exports;
  };
  return load;
}

function resolveModule(dist: string, folder: string, path: string): string {
  const plain = path.startsWith('/') ? path.slice(1) : posix.join(folder, path);
  const file = [plain, `${plain}.js`, `${plain}/index.js`].find(
    (name) => name.endsWith('.js') && existsSync(join(dist, name)),
  );
  if (!file) throw new Error(`module '${path}' is not defined, require args is '${path}' (from ${folder})`);
  return file;
}

/** Compiled once for all phones of a test run. */
const scripts = new Map<string, vm.Script>();

function scriptOf(dist: string, file: string): vm.Script {
  const path = join(dist, file);
  const known = scripts.get(path);
  if (known) return known;
  const code = `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`;
  const script = new vm.Script(code, { filename: path });
  scripts.set(path, script);
  return script;
}
