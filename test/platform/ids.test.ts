/** @jest-environment node */
import { createHash } from 'node:crypto';
import { createIds } from '@/platform/storage/ids.h5';
import { sha256 } from '@/platform/storage/sha256';

const texts = ['', 'abc', '您填的内容会送到街道。', '𠮷野家，罚款最多 2 倍', 'x'.repeat(200)];

afterEach(() => void jest.restoreAllMocks());

test.each(texts)(
  '%j: the phone, the browser, a browser without its own, and Node hash alike',
  async (text) => {
    const wanted = createHash('sha256').update(text).digest('hex');
    expect(sha256(text)).toBe(wanted);
    expect(await createIds().sha256(text)).toBe(wanted);
    jest.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    expect(await createIds().sha256(text)).toBe(wanted);
  },
);
