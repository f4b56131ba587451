import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, declare, fillContact, finishWho, openPart, submit } from './apply-steps.mjs';
import { phones } from './browser.mjs';
import { readReceipt } from './report-steps.mjs';
import { aScene } from './scene.mjs';

const scene = aScene();

const granny = { name: '王婆婆', place: '3组，水井旁边第二家', phone: '13900012671' };

test('先报个名: name, place and phone reach the office', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await declare(hand);
  await submit(hand);
  const receipt = await readReceipt(hand);
  const seen = await scene.town.office('show', receipt);
  assert.match(seen, /王婆婆/);
  assert.match(seen, /13900012671/);
});

test('a killed page loses nothing, and two people never mix', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await hand.page.goto(scene.town.url);
  await hand.tap('我要申请');
  await hand.sees('王*');
  await hand.tap('给一个人申请');
  await hand.answer('给自己');
  await finishWho(hand);
  await openPart(hand, '姓名、住处、电话');
  assert.equal(await hand.value('personName'), '');
  await hand.type('personName', '赵大爷');
  await hand.page.waitForTimeout(1200);

  await hand.page.goto(`${scene.town.url}/pages/apply/people`);
  await hand.sees('赵*');
  await hand.sees('王*');
});

test('a member, income and what is not known stand in words before they are sent', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await openPart(hand, '家里的人');
  await hand.tap('写一个家人');
  await hand.sees('这个人');
  await hand.type('memberName', '李小明');
  await hand.answer('儿女');
  await hand.sees('身份证号');
  await hand.type('memberIdNumber', '11010519491231003X');
  await hand.tap('下一题');
  await hand.sees('有一位数字不对');
  await hand.choose('没有，或不在手边');
  await hand.answer('满 18 岁');
  await hand.choose('在外面打工');
  await hand.sees('街道看情况定');
  await hand.tap('下一题');
  await hand.sees('身体情况');
  await hand.answer('同意，可以问');
  await hand.choose('长年吃药');
  await hand.answer('有残疾证');
  await hand.sees('靠什么过日子');
  await hand.answer('打零工');
  await hand.type('memberIncome', '1200');
  await hand.tap('下一题');
  await hand.answer('等本人自己同意');
  await hand.sees('李小明');
  await hand.tap('下一题');
  await hand.sees('填哪些');
  await openPart(hand, '收入');
  await hand.tap('下一题');
  await hand.type('farm', '12000');
  await hand.tap('下一题');
  await declare(hand);
  await hand.tap('看一遍');
  await hand.sees('合一个月 1000 元左右');
  await hand.sees('1 个：李小明');
  await hand.sees('身体：长年吃药');
  await hand.sees('139****2671');
});

test('signed with the finger: a dot is refused, a name goes along as a picture', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await declare(hand, '用手指在手机上签');
  await hand.sees('在框里签名');
  const { mouse } = hand.page;
  const frame = hand.page.locator('canvas:visible');
  await frame.click({ position: { x: 60, y: 60 } });
  await hand.sees('只看到一个点');
  await hand.tap('下一题');
  await hand.sees('只点一下不算');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  await mouse.move(box.x + 60, box.y + 60);
  await mouse.down();
  await mouse.move(box.x + 200, box.y + 150, { steps: 8 });
  await mouse.up();
  await hand.sees('签名已存在这部手机');
  await hand.isAccessible('signature');
  if (process.env.SHOT) await hand.page.screenshot({ path: process.env.SHOT });
  await hand.tap('下一题');
  await hand.sees('填哪些');
  await submit(hand);
  const receipt = await readReceipt(hand);
  assert.match(await scene.town.office('show', receipt), /手指签的名：1/);
});

test('from a borrowed phone: the case is found by number and phone only', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url, '不用，这是借来的手机');
  await fillContact(hand, granny);
  await declare(hand);
  await submit(hand);
  const receipt = await readReceipt(hand);

  await hand.page.goto(`${scene.town.url}/pages/cases/list`);
  await hand.sees('还没有在办的事');
  await hand.page.goto(`${scene.town.url}/pages/apply/people`);
  assert.doesNotMatch(await hand.text(), /王\*/);

  await hand.page.goto(`${scene.town.url}/pages/cases/look-up`);
  await hand.type('receipt', receipt);
  await hand.type('proof', granny.phone);
  await hand.tap('查');
  await hand.sees('办到哪一步');
});

test('offline it is kept, and goes by itself when the network is back', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await declare(hand);
  await hand.tap('看一遍');
  await hand.tap('去提交');
  await hand.sees('请看一眼');
  await hand.page.context().setOffline(true);
  await hand.tap('同意');
  await hand.sees('正在送');
  assert.doesNotMatch(await hand.text(), /已收到/);
  await hand.page.context().setOffline(false);
  await readReceipt(hand);
});

for (const [name, options] of [
  ['as most see it', {}],
  ['at the largest text on the narrowest phone', { size: phones.narrow, largest: true }],
]) {
  test(`every screen is accessible ${name}`, async () => {
    const hand = await scene.aHand(options);
    await hand.page.goto(scene.town.url);
    await hand.tap('我要申请');
    await hand.sees('一个人一份');
    await hand.isAccessible('people');
    await hand.tap('给一个人申请');
    await hand.sees('给谁申请');
    await hand.isAccessible('for whom');
    await hand.answer('给自己');
    await finishWho(hand);
    await hand.isAccessible('parts');
    await fillContact(hand, granny);
    await openPart(hand, '申请人的情况');
    await hand.sees('身份证号');
    await hand.isAccessible('identity number');
    await hand.page.goBack();
    await hand.sees('填哪些');
    await declare(hand);
    await hand.tap('看一遍');
    await hand.sees('对不对');
    await hand.isAccessible('check');
    await hand.tap('去提交');
    await hand.sees('请看一眼');
    await hand.isAccessible('send');
  });
}
