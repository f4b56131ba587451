import { type Apis, answering, Failed, immediate, type Options, type Phone, textIn } from '../api';
import type { Hands } from '../hands';

/** What lies in a phone's storage; it outlives the program. */
export interface Stored {
  readonly json: string;
  readonly encrypted: boolean;
}
export type Storage = Map<string, Stored>;

const megabyte = 1024 * 1024;
const plainLimits = { key: megabyte, all: 10 * megabyte, words: 'exceed storage max size 10Mb' };
const encryptedLimits = {
  key: 0.7 * megabyte,
  all: 7.1 * megabyte,
  words: 'exceed encrypt storage max size',
};

/** wx storage with WeChat's limits; a key written with `encrypt` is found only with `encrypt`. */
export function createStorageApis(phone: Phone, storage: Storage, hands: Pick<Hands, 'storage'>): Apis {
  const write = (key: string, data: unknown, encrypted: boolean) => {
    const json = JSON.stringify(data === undefined ? '' : data);
    if (key === '') throw new Failed('parameter error: parameter.key should not be empty');
    checkSize(storage, key, json, encrypted);
    storage.set(key, { json, encrypted });
  };
  const read = (key: string, encrypted: boolean): unknown => {
    const found = storage.get(key);
    if (!found || found.encrypted !== encrypted) throw new Failed('data not found');
    return JSON.parse(found.json);
  };
  const info = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil(sizeOf(storage) / 1024),
    limitSize: 10_240,
  });
  const meeting = (name: string, run: (options: Options) => unknown) =>
    answering(phone, name, async (options) => {
      const words = await hands.storage(name, String(options.key ?? ''));
      if (words !== undefined) throw new Failed(words);
      return run(options);
    });
  return {
    setStorage: meeting('setStorage', (options) =>
      write(textIn(options, 'key'), options.data, isEncrypted(options)),
    ),
    getStorage: meeting('getStorage', (options) => ({
      data: read(textIn(options, 'key'), isEncrypted(options)),
    })),
    removeStorage: meeting('removeStorage', (options) => void storage.delete(textIn(options, 'key'))),
    clearStorage: meeting('clearStorage', () => storage.clear()),
    getStorageInfo: meeting('getStorageInfo', info),
    setStorageSync: immediate(phone, 'setStorageSync', (key: string, data: unknown) =>
      write(key, data, false),
    ),
    getStorageSync: immediate(phone, 'getStorageSync', (key: string) => {
      const found = storage.get(key);
      return found && !found.encrypted ? JSON.parse(found.json) : '';
    }),
    removeStorageSync: immediate(phone, 'removeStorageSync', (key: string) => void storage.delete(key)),
    clearStorageSync: immediate(phone, 'clearStorageSync', () => storage.clear()),
    getStorageInfoSync: immediate(phone, 'getStorageInfoSync', info),
  };
}

const isEncrypted = ({ encrypt }: Options) => encrypt === true;

function checkSize(storage: Storage, key: string, json: string, encrypted: boolean): void {
  const limits = encrypted ? encryptedLimits : plainLimits;
  const bytes = Buffer.byteLength(json);
  if (bytes > limits.key) throw new Failed('entry size limit reached');
  const others = new Map(
    [...storage].filter(([name, entry]) => name !== key && entry.encrypted === encrypted),
  );
  if (sizeOf(others) + bytes > limits.all) throw new Failed(limits.words);
}

function sizeOf(storage: Storage): number {
  return [...storage.values()].reduce((sum, { json }) => sum + Buffer.byteLength(json), 0);
}
