import { isReceipt } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { usual } from '../../fixtures/an-application';
import { createPhone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { fillPart, fillParts, formOfPart, openPart, receiptOn, submit } from '../support/on-the-screen';
import { openTown, type Town } from '../support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), server: town.url, ...options });

const whom: [who: string, wished: Answers][] = [
  ['oneself', { forWhom: 'self' }],
  ['a relative', { forWhom: 'relative' }],
];

test.each(whom)(
  'for %s: from home to the receipt on the built bundle, against the real server',
  async (_, wished) => {
    const phone = await aPhone();
    await fillParts(phone, ['declaration'], wished);
    await submit(phone);
    expect(isReceipt(receiptOn(phone))).toBe(true);
    expect(phone.errors).toEqual([]);
    const costs = phone.setDataLog.filter(({ page }) => page.includes('apply/'));
    expect(Math.max(...costs.map(({ bytes }) => bytes))).toBeLessThanOrEqual(24 * 1024);
  },
  60_000,
);

test('a key of the identity number is one setData of its field; the last one also says birthday and sex', async () => {
  const phone = await aPhone({ offline: true });
  const answers = await fillParts(phone);
  await openPart(phone, 'members');
  await fillPart(phone, formOfPart('members'), answers, usual, 'id-number');
  const number = '110105195003080022';
  const sent: { paths: number; bytes: number }[] = [];
  let before = phone.setDataLog.length;
  await phone.type({ role: 'textbox', label: /身份证号/ }, number, {
    keyByKey: true,
    afterKey() {
      const calls = phone.setDataLog.slice(before);
      before = phone.setDataLog.length;
      expect(calls).toHaveLength(1);
      sent.push({ paths: calls[0]?.paths.length ?? 0, bytes: calls[0]?.bytes ?? 0 });
    },
  });
  expect(sent).toHaveLength(number.length);
  for (const key of sent.slice(0, -1)) {
    expect(key.paths).toBe(1);
    expect(key.bytes).toBeLessThanOrEqual(100 + number.length);
  }
  expect(sent.at(-1)?.bytes).toBeLessThanOrEqual(1024);
  expect(phone.text()).toContain('1950年3月8日生');
});
