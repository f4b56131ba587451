import Taro from '@tarojs/taro';
import { type KeyValueStore, StorageFull } from '@/services/ports';

/** `encrypt` works at run time (base library ≥ 2.21.3) but is missing from Taro's types. */
const encrypted = { encrypt: true } as const;

/** WeChat's storage, AES-encrypted by WeChat: 0.7 MB a key, 7.1 MB in all. */
export function createKeyValueStore(): KeyValueStore {
  return {
    durable: true,
    async get(key) {
      try {
        const { data } = await Taro.getStorage<string>({ key, ...encrypted });
        return JSON.parse(data);
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      try {
        await Taro.setStorage({ key, data: JSON.stringify(value), ...encrypted });
      } catch {
        throw new StorageFull();
      }
    },
    async remove(key) {
      await Taro.removeStorage({ key }).catch(() => undefined);
    },
    keys: () =>
      new Promise((resolve) => {
        Taro.getStorageInfo({ success: ({ keys }) => resolve(keys), fail: () => resolve([]) });
      }),
  };
}
