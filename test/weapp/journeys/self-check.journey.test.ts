import { answer } from '../harness/answer';
import { createPhone, type Phone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';

/** Without a network from the first tap to the last: the check needs none. */
const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), offline: true, ...options });

const next = (phone: Phone) => phone.tap('下一题');

async function type(phone: Phone, field: RegExp, words: string): Promise<void> {
  await phone.type({ label: field, role: 'textbox' }, words);
  await next(phone);
}

async function answerQuick(phone: Phone): Promise<void> {
  await phone.tap('测一测');
  await phone.tap('快速');
  await answer(phone, '没有突然的事');
  await answer(phone, '还过得去');
  await answer(phone, '本街道，农村');
  await type(phone, /人数/, '2');
  await answer(phone, '都没有');
  await type(phone, /月收入/, '360');
  await answer(phone, '都没有');
  await phone.waitFor('测一测不代替受理');
}

test('快速: from home to the result, with the reason and the way to apply', async () => {
  const phone = await aPhone();
  await answerQuick(phone);
  expect(phone.text()).toMatch(/可能有 2 项\s*帮得上/);
  expect(phone.text()).toContain('每月最多约 900 元');
  expect(phone.text().replace(/\s/g, '')).toMatch(/标准630元乘2人，减去全家月收入360元。不是承诺/);

  const [why] = phone.find({ label: /^为什么/ });
  if (!why) throw new Error('no reasons');
  await phone.tap(why);
  expect(phone.text()).toContain('人均收入低于低保标准');
  expect(phone.text()).toContain('您答：全家月收入，360 元');
  expect(phone.text()).toMatch(/社会救助法.*第十八条/);
  expect(phone.errors).toEqual([]);
});

test('changing one answer leads back to a new result', async () => {
  const phone = await aPhone();
  await answerQuick(phone);
  await phone.tap('看我的回答');
  await phone.tap({ label: /^改 全家月收入/ });
  await type(phone, /月收入/, '9000');
  await phone.waitFor('测一测不代替受理');
  expect(phone.text()).not.toContain('每月最多约 900 元');
  expect(phone.text()).toMatch(/[1-9]\d*\s*可能不符合/);
  expect(phone.errors).toEqual([]);
});

test('急难: three answers lead to the call and to 临时救助', async () => {
  const phone = await aPhone();
  await phone.tap('答 3 题，看能不能先救助');
  await answer(phone, '没有');
  await answer(phone, '意外受伤、车祸');
  await answer(phone, '今天就过不去');
  await phone.waitFor('测一测不代替受理');
  expect(phone.text()).toMatch(/先打电话/);
  expect(phone.text()).toContain('应当先行救助');
  expect(phone.text().indexOf('临时救助')).toBeLessThan(phone.text().indexOf('另外'));
});

test('killed in the middle, the answers are there again', async () => {
  const phone = await aPhone();
  await phone.tap('测一测');
  await phone.tap('快速');
  await answer(phone, '没有突然的事');
  const again = await aPhone(phone.kill());
  await again.tap('测一测');
  await again.tap('接着答');
  await again.waitFor(/着落吗/);
  expect(again.errors).toEqual([]);
});

test('a question costs at most 8 KB, the result 24 KB and 500 nodes', async () => {
  const phone = await aPhone();
  await answerQuick(phone);
  const bytesOf = (page: RegExp) =>
    phone.setDataLog.filter((entry) => page.test(entry.page)).map(({ bytes }) => bytes);

  expect(Math.max(...bytesOf(/self-check\/question/))).toBeLessThanOrEqual(8 * 1024);
  expect(bytesOf(/self-check\/result/).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(24 * 1024);
  expect(phone.nodeCount()).toBeLessThanOrEqual(500);
});
