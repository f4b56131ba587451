import type { StorageFault } from '@/services/ports';

type Door = typeof import('@/platform/storage/storage-door');
type Fails = 'throws' | 'never-answers';
let door: Door;

beforeEach(() => {
  jest.useFakeTimers();
  jest.resetModules();
  door = require('@/platform/storage/storage-door');
});
afterEach(() => jest.useRealTimers());

/** A browser's disk: `opens` tells what becomes of each opening, `works` of each touch. */
function aDisk({
  opens = [],
  works = [],
}: {
  opens?: (Fails | 'opens' | 'unreadable')[];
  works?: (Fails | 'works' | 'full')[];
} = {}) {
  const values = new Map<string, string>([['old', 'kept before']]);
  const openings: string[] = [];
  const meet = async (outcome: string | undefined): Promise<void> => {
    if (outcome === 'never-answers') await new Promise(() => undefined);
    if (outcome === 'full' || outcome === 'unreadable')
      throw new (require('@/services/ports').StorageFault)(outcome);
    if (outcome === 'throws') throw new Error('InvalidStateError');
  };
  const touch = async <Done>(act: () => Done): Promise<Done> => {
    await meet(works.shift());
    return act();
  };
  const open = async () => {
    const outcome = opens.shift() ?? 'opens';
    openings.push(outcome);
    await meet(outcome);
    return {
      get: (key: string) => touch(() => values.get(key)),
      set: (key: string, value: string) => touch(() => void values.set(key, value)),
      remove: (key: string) => touch(() => void values.delete(key)),
      keys: () => touch(() => [...values.keys()]),
    };
  };
  return { values, openings, works, opens, store: door.createDoor(open) };
}

/** What came of it, and after how many milliseconds. */
async function within<Done>(limit: number, act: Promise<Done>): Promise<Done | string> {
  const told = act.catch((reason: StorageFault) => `fault: ${reason.trouble}`);
  await jest.advanceTimersByTimeAsync(limit);
  return Promise.race([told, Promise.resolve('still waiting')]);
}

test('a disk that opens and answers is used, and lasts', async () => {
  const { store, values } = aDisk();
  await within(0, store.set('new', 'words'));
  expect(values.get('new')).toBe('words');
  expect(await within(0, store.get('old'))).toBe('kept before');
  expect(await within(0, store.get('none'))).toBeUndefined();
  expect(door.storageLasts()).toBe(true);
});

test.each<[Fails, number]>([
  ['throws', 0],
  ['never-answers', 3000],
])(
  'a disk whose opening %s: within %i ms all goes on in memory, and is said not to last',
  async (fails, after) => {
    const { store, values } = aDisk({ opens: [fails] });
    const told: boolean[] = [];
    door.watchStorage(() => told.push(door.storageLasts()));
    expect(await within(after, store.get('old'))).toBeUndefined();
    await within(0, store.set('draft', 'typed'));
    expect(await within(0, store.get('draft'))).toBe('typed');
    expect(await within(0, store.keys())).toEqual(['draft']);
    expect(values.has('draft')).toBe(false);
    expect(told).toContain(false);
  },
);

test('a disk whose key cannot be read now is unreadable, not none', async () => {
  const disk = aDisk({ opens: ['unreadable', 'unreadable', 'opens'] });
  expect(await within(0, disk.store.get('old'))).toBe('fault: unreadable');
  expect(await within(0, disk.store.keys())).toBe('fault: unreadable');
  expect(await within(0, disk.store.get('old'))).toBe('kept before');
});

test('before its three seconds are over, nobody is told anything', async () => {
  const { store } = aDisk({ opens: ['never-answers'] });
  expect(await within(2999, store.get('old'))).toBe('still waiting');
});

const reads: [name: string, works: (Fails | 'works')[], openings: number, found: string | undefined][] = [
  ['a dead handle is opened once more', ['throws'], 2, 'kept before'],
  ['a handle that never answers is opened once more', ['never-answers'], 2, 'kept before'],
  ['dead twice, it cannot be read now', ['throws', 'throws'], 2, 'fault: unreadable'],
  ['silent twice, it cannot be read now', ['never-answers', 'never-answers'], 2, 'fault: unreadable'],
];

test.each(reads)('%s', async (_name, works, openings, found) => {
  const disk = aDisk({ works });
  expect(await within(6000, disk.store.get('old'))).toBe(found);
  expect(disk.openings).toHaveLength(openings);
  expect(disk.values.get('old')).toBe('kept before');
});

test('a disk that opened once and opens no more is unreadable, never empty', async () => {
  const disk = aDisk({ works: ['works', 'throws'], opens: ['opens', 'throws', 'throws', 'throws'] });
  await within(0, disk.store.get('old'));
  expect(await within(0, disk.store.get('old'))).toBe('fault: unreadable');
  expect(await within(0, disk.store.keys())).toBe('fault: unreadable');
});

test('no room is told, and changes nothing', async () => {
  const { store, values } = aDisk({ works: ['full'] });
  expect(await within(0, store.set('old', 'other words'))).toBe('fault: full');
  expect(values.get('old')).toBe('kept before');
  expect(door.storageLasts()).toBe(true);
});

test('what cannot be written, though there is room, is held in memory until it can', async () => {
  const disk = aDisk({ works: ['throws', 'throws'] });
  await within(0, disk.store.set('draft', 'typed'));
  expect(door.storageLasts()).toBe(false);
  expect(await within(0, disk.store.get('draft'))).toBe('typed');
  await within(0, disk.store.set('draft', 'typed on'));
  expect(disk.values.get('draft')).toBe('typed on');
  expect(door.storageLasts()).toBe(true);
});

test('opened again at last, what was typed meanwhile moves in, and nothing is written over', async () => {
  const disk = aDisk({ opens: ['throws'] });
  await within(0, disk.store.set('draft', 'typed'));
  await within(0, disk.store.set('old', 'typed without seeing what was there'));
  await within(0, door.reopenStorage());
  expect(disk.values).toEqual(
    new Map([
      ['old', 'kept before'],
      ['draft', 'typed'],
    ]),
  );
});

test('tried again in vain, all stays in memory', async () => {
  const { store } = aDisk({ opens: ['throws', 'never-answers'] });
  await within(0, store.set('draft', 'typed'));
  await within(3000, door.reopenStorage());
  expect(await within(0, store.get('draft'))).toBe('typed');
  expect(door.storageLasts()).toBe(false);
});

test('what could not be removed is told', async () => {
  const { store } = aDisk({ works: ['throws', 'throws'] });
  expect(await within(0, store.remove('old'))).toBe('fault: forbidden');
});
