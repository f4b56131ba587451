import { createPhone, type Phone } from './harness/phone';
import { builtPages, builtWeapp } from './support/built-weapp';

/** Bytes and nodes a page may cost before a person has done anything. */
const maxBytes = 24 * 1024;
const maxNodes = 500;
/** Bytes of the first call: what stands between a tap and something to see. */
const mostAtFirst = 16 * 1024;

/** What a page needs in its address to show something. */
const queries: Readonly<Record<string, string>> = {};

describe.each(builtPages())('%s', (route) => {
  let phone: Phone;
  beforeAll(async () => {
    phone = await createPhone({ dist: builtWeapp(), open: `${route}${queries[route] ?? ''}`, offline: true });
  });
  afterAll(() => void phone.kill());

  test('opens offline without an error and says something', () => {
    expect(phone.errors).toEqual([]);
    expect(phone.text()).not.toBe('');
  });

  test('is drawn once, or a frame first and the page when storage was read', () => {
    const drawings = phone.setDataLog.filter(({ paths }) => paths.includes('root.cn'));

    expect(drawings.length).toBeLessThanOrEqual(2);
    expect(phone.setDataLog[0]).toBe(drawings[0]);
  });

  test(`is first drawn with no more than ${mostAtFirst} bytes`, () => {
    expect(phone.setDataLog[0]?.bytes).toBeLessThanOrEqual(mostAtFirst);
  });

  test(`costs no more than ${maxBytes} bytes and ${maxNodes} nodes`, () => {
    const bytes = phone.setDataLog.reduce((sum, entry) => sum + entry.bytes, 0);

    expect(bytes).toBeLessThanOrEqual(maxBytes);
    expect(phone.nodeCount()).toBeLessThanOrEqual(maxNodes);
  });
});
