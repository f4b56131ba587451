// What a resident prints of a case: the receipt, what was decided, the letter against it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied } from '../support/apply-steps.mjs';
import { phones } from '../support/browser.mjs';
import { pageAsPicture } from '../support/paper.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

async function refused(options) {
  const { hand, receipt } = await applied(scene, options);
  const { office, url } = scene.town;
  await office('reply', receipt, 'accepted', '资料齐，接着办。');
  const why = ['核对到两个人有退休工资。', '--unmet', '家里人均收入低于标准', '--met', '户口在本地'];
  await office('decide', receipt, 'no', ...why);
  await hand.page.goto(`${url}/pages/cases/detail?receipt=${receipt}`);
  await hand.sees('这次没批');
  return hand;
}

test('the receipt is one page with its number and whom to call, and without a name', async () => {
  const { hand, receipt } = await applied(scene);
  await hand.tap('打印回执');
  await hand.page.waitForURL(/slip/);
  await hand.sees('报编号');
  const { pages, words } = await pageAsPicture(hand.page);
  assert.equal(pages, 1);
  for (const needed of [receipt.replace(/ /g, ''), '000-00000000', '演练'])
    assert.ok(words.includes(needed), needed);
  assert.doesNotMatch(words, /王婆婆|王\*|字大小/);
});

for (const [name, options] of [
  ['as most see it', {}],
  ['at the largest text on the narrowest phone', { size: phones.narrow, largest: true }],
]) {
  test(`a refusal ${name}: all of the page is on paper, whom to call at its end, nothing to tap at its head`, async () => {
    const hand = await refused(options);
    const { words } = await pageAsPicture(hand.page);
    for (const needed of ['演练', '这次没批', '核对到两个人有退休工资', '去法院起诉', '走到哪了', '回执编号'])
      assert.ok(words.includes(needed), needed);
    assert.match(words, /打电话问000-00000000$/);
    assert.doesNotMatch(words, /字大小|打印这一页/);
  });

  test(`the letter ${name}: one page, with lines to write on, and it says 演练`, async () => {
    const hand = await refused(options);
    await hand.tap('写申请书');
    await hand.sees('行政复议申请书');
    const { pages, words } = await pageAsPicture(hand.page);
    assert.equal(pages, 1);
    for (const needed of ['演练', '行政复议申请书', '我不同意，因为：', '申请人签名'])
      assert.ok(words.includes(needed), needed);
    assert.doesNotMatch(words, /字大小|打电话问|不会写的/);
    const widths = await hand.page
      .locator('[class^=rule_]')
      .evaluateAll((lines) => lines.map((one) => one.offsetWidth));
    assert.ok(widths.length === 3 && Math.min(...widths) >= 96, String(widths));
  });
}
