import { createPhone, type Phone } from './harness/phone';
import { builtWeapp } from './support/built-weapp';

/** Bytes the strip may cost when it comes or goes, whatever stands on the page. */
const maxBytes = 1024;
const words = '现在没有网';

async function bytesOf(phone: Phone, change: () => Promise<void>): Promise<number> {
  const before = phone.setDataLog.length;
  await change();
  return phone.setDataLog.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
}

test.each(['pages/home/index', 'pages/neighbour-report/question', 'pages/policy/article?id=subsistence'])(
  'the network comes and goes on %s: the strip is sent, not the page',
  async (open) => {
    const phone = await createPhone({ dist: builtWeapp(), open });
    expect(phone.text()).not.toContain(words);

    const coming = await bytesOf(phone, phone.goOffline);
    expect(phone.text()).toContain(words);
    const going = await bytesOf(phone, phone.goOnline);
    expect(phone.text()).not.toContain(words);

    expect(coming).toBeGreaterThan(0);
    expect(Math.max(coming, going)).toBeLessThanOrEqual(maxBytes);
    expect(phone.errors).toEqual([]);
  },
);
