import { webcrypto } from 'node:crypto';
import { openSealedDisk } from '@/platform/storage/sealed/sealed-disk.h5';
import { aBrowserDatabase } from '../support/phone/browser-database';

const text = {
  write: (value: string) => new TextEncoder().encode(value),
  read: (bytes: ArrayBuffer) => new TextDecoder().decode(bytes),
};
const openDisk = () => openSealedDisk('values', 'values', text);
const unreadable = { trouble: 'unreadable' };

/** A browser with one value kept in it; `crypto` may be told to fail. */
async function aBrowser() {
  const database = aBrowserDatabase();
  const subtle = Object.create(webcrypto.subtle) as SubtleCrypto;
  for (const name of ['encrypt', 'decrypt', 'generateKey'] as const)
    Object.assign(subtle, { [name]: webcrypto.subtle[name].bind(webcrypto.subtle) });
  const getRandomValues = webcrypto.getRandomValues.bind(webcrypto);
  Object.defineProperty(globalThis, 'crypto', { value: { subtle, getRandomValues }, configurable: true });
  Object.assign(globalThis, { indexedDB: database.indexedDB });
  const disk = await openDisk();
  await disk.set('draft', 'typed');
  const keys = database.databases.get('jiuzhutong-key') ?? new Map<string, unknown>();
  return { ...database, subtle, disk, keys };
}

test('what was kept is there again', async () => {
  const { disk } = await aBrowser();
  expect(await disk.get('draft')).toBe('typed');
  expect(await (await openDisk()).get('draft')).toBe('typed');
  expect(await disk.get('none')).toBeUndefined();
});

const otherErrors = [
  'InvalidAccessError',
  'NotSupportedError',
  'UnknownError',
  'DataError',
  'QuotaExceededError',
];

test.each(otherErrors)('a browser that says %s cannot read it now, and can afterwards', async (name) => {
  const { disk, subtle } = await aBrowser();
  const { decrypt } = subtle;
  subtle.decrypt = async () => {
    throw new DOMException('not now', name);
  };
  await expect(disk.get('draft')).rejects.toMatchObject(unreadable);
  subtle.decrypt = decrypt;
  expect(await disk.get('draft')).toBe('typed');
});

test('a browser out of breath says OperationError of everything: nothing is called gone', async () => {
  const { disk, subtle } = await aBrowser();
  subtle.decrypt = async () => {
    throw new DOMException('', 'OperationError');
  };
  await expect(disk.get('draft')).rejects.toMatchObject(unreadable);
});

test('a key thrown away and made anew: what the old one sealed is gone', async () => {
  const { keys } = await aBrowser();
  keys.clear();
  expect(await (await openDisk()).get('draft')).toBeUndefined();
});

test('bytes that no key seals are gone', async () => {
  const { disk, databases } = await aBrowser();
  databases.get('values')?.set('draft', { iv: new Uint8Array(12), data: new ArrayBuffer(40) });
  expect(await disk.get('draft')).toBeUndefined();
});

test('what another window sealed under a key made since opens here too', async () => {
  const { disk, keys } = await aBrowser();
  keys.clear();
  await (await openDisk()).set('draft', 'of the other window');
  expect(await disk.get('draft')).toBe('of the other window');
});

test('while the stored key cannot be read, or is not there, nothing is called gone', async () => {
  const { disk, databases, keys, fault } = await aBrowser();
  databases.get('values')?.set('draft', { iv: new Uint8Array(12), data: new ArrayBuffer(40) });
  fault.reading = (key) => (key === 'v1' ? new Error('busy') : undefined);
  await expect(disk.get('draft')).rejects.toMatchObject(unreadable);
  delete fault.reading;
  keys.clear();
  await expect(disk.get('draft')).rejects.toMatchObject(unreadable);
});

test.each([null, 'text', {}, { iv: 'x', data: 'y' }])(
  'what is not sealed at all (%j) is left alone',
  async (value) => {
    const { disk, databases } = await aBrowser();
    databases.get('values')?.set('draft', value);
    await expect(disk.get('draft')).rejects.toBeInstanceOf(Error);
  },
);
