import type { KeyValueStore } from '@/services/ports';

interface Call {
  readonly key?: string;
  readonly data?: string;
}

/** WeChat's storage, which answers these calls with these failures first. */
function aWeChat(
  failures: Partial<Record<'getStorage' | 'setStorage' | 'getStorageInfo' | 'removeStorage', string[]>>,
) {
  const values = new Map<string, string>([['old', '"kept before"']]);
  const failing = (name: keyof typeof failures): void => {
    const words = failures[name]?.shift();
    if (words !== undefined) throw { errMsg: `${name}:fail ${words}` };
  };
  jest.resetModules();
  jest.doMock('@tarojs/taro', () => ({
    async getStorage({ key = '' }: Call) {
      failing('getStorage');
      if (!values.has(key)) throw { errMsg: 'getStorage:fail data not found' };
      return { data: values.get(key) };
    },
    async setStorage({ key = '', data = '' }: Call) {
      failing('setStorage');
      values.set(key, data);
    },
    async removeStorage({ key = '' }: Call) {
      failing('removeStorage');
      values.delete(key);
    },
    async getStorageInfo() {
      failing('getStorageInfo');
      return { keys: [...values.keys()] };
    },
  }));
  const store: KeyValueStore = require('@/platform/storage/key-value-store').createKeyValueStore();
  return { values, store };
}

const troubleOf = (reason: { trouble?: string }) => `fault: ${reason.trouble}`;
const busy = 'io error';

const reads: [name: string, failures: string[], key: string, found: unknown][] = [
  ['found', [], 'old', 'kept before'],
  ['“data not found” is the only absence', [], 'none', undefined],
  ['a read that fails once is tried again', [busy], 'old', 'kept before'],
  ['a read that fails twice is unreadable', [busy, busy], 'old', 'fault: unreadable'],
  ['an absent key that fails twice is unreadable too', [busy, busy], 'none', 'fault: unreadable'],
];

test.each(reads)('%s', async (_name, getStorage, key, found) => {
  const { store, values } = aWeChat({ getStorage });
  expect(await store.get(key).catch(troubleOf)).toEqual(found);
  expect(values.get('old')).toBe('"kept before"');
});

const lists: [failures: string[], found: unknown][] = [
  [[], ['old']],
  [[busy], ['old']],
  [[busy, busy], 'fault: unreadable'],
];

test.each(lists)('keys after %j', async (getStorageInfo, found) => {
  expect(await aWeChat({ getStorageInfo }).store.keys().catch(troubleOf)).toEqual(found);
});

test.each(['exceed storage max size 10Mb', 'entry size limit reached', 'exceed encrypt storage max size'])(
  '“%s” is a full phone',
  async (words) => {
    expect(
      await aWeChat({ setStorage: [words] })
        .store.set('new', 1)
        .catch(troubleOf),
    ).toBe('fault: full');
  },
);

test('any other failure to write is none of room: it is held in memory', async () => {
  const { store, values } = aWeChat({ setStorage: [busy, busy] });
  await store.set('new', 'typed');
  expect(values.has('new')).toBe(false);
  expect(await store.get('new')).toBe('typed');
});

test('a text that is no JSON is there all the same, as it is', async () => {
  const { store, values } = aWeChat({});
  values.set('broken', '{"answers":');
  expect(await store.get('broken')).toEqual({ notJson: '{"answers":' });
  expect(await store.keys()).toContain('broken');
});
