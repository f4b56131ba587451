import { builtPages, builtWeapp } from './built-weapp';
import { createPhone, type Phone } from './harness/phone';

/** Bytes and nodes a page may cost before a person has done anything. */
const mostBytes = 24 * 1024;
const mostNodes = 500;

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

  test(`costs no more than ${mostBytes} bytes and ${mostNodes} nodes`, () => {
    const bytes = phone.setDataLog.reduce((sum, entry) => sum + entry.bytes, 0);

    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(phone.nodeCount()).toBeLessThanOrEqual(mostNodes);
  });
});
