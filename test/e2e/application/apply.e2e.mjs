import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  begin,
  fillContact,
  finishWho,
  granny,
  listed,
  openPart,
  sign,
  submit,
  toCheck,
  toSend,
} from '../support/apply-steps.mjs';
import { readReceipt } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

test('先报个名: name, place and phone reach the office', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
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
  await hand.isKept();
  await hand.page.goto(scene.town.url);
  await hand.tap('我要申请');
  await hand.sees('王*');
  await hand.tap('给一个人申请');
  await hand.answer('给自己');
  await finishWho(hand);
  await hand.sees('叫什么');
  assert.equal(await hand.value('personName'), '');
  await hand.type('personName', '赵大爷');
  await hand.isKept();

  await hand.page.goto(`${scene.town.url}/pages/application/people`);
  await hand.sees('赵*');
  await hand.sees('王*');
});

test('a member, income and what is not known stand in words before they are sent', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await openPart(hand, '家里几口人');
  await hand.answer('在');
  await hand.answer('农村');
  await hand.choose('没有，或不在手边');
  await hand.answer('满 18 岁');
  await hand.answer('种地');
  await hand.answer('先不说');
  await hand.tap('写一个家里人');
  await hand.sees('这位家里人');
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
  await hand.answer('长年吃药');
  await hand.answer('有残疾证');
  await hand.sees('查收入财产');
  await hand.answer('等本人自己同意');
  await hand.sees('李小明');
  await hand.tap('下一题');
  await openPart(hand, '收入、花的钱');
  await hand.sees('一共有多少钱');
  await hand.tap('下一题');
  await hand.sees('每样收入');
  await hand.tap('下一题');
  await hand.type('farm', '12000');
  await hand.tap('下一题');
  await hand.sees('大钱');
  await hand.tap('下一题');
  await hand.sees('残疾康复');
  await hand.tap('下一题');
  await toCheck(hand);
  await hand.sees('家里 2 个人');
  await hand.ready();
  await hand.page.getByRole('button', { name: '改 钱' }).click();
  await hand.sees('合一个月 1000 元左右');
  const said = await hand.text();
  for (const words of ['李小明', '长年吃药', '139****2671']) assert.ok(said.includes(words), words);
});

test('signed with the finger: a dot is refused, a name goes along as a picture', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await sign(hand, '用手指在手机上签');
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
  await listed(hand);
  await submit(hand);
  const receipt = await readReceipt(hand);
  assert.match(await scene.town.office('show', receipt), /手指签的名：1/);
});

test('from a borrowed phone: the case is found by number and phone only', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url, '不用，这是借来的手机');
  await fillContact(hand, granny);
  await submit(hand);
  const receipt = await readReceipt(hand);

  await hand.page.goto(`${scene.town.url}/pages/cases/list`);
  await hand.sees('还没有在办的事');
  await hand.page.goto(`${scene.town.url}/pages/application/people`);
  assert.doesNotMatch(await hand.text(), /王\*/);

  await hand.page.goto(`${scene.town.url}/pages/cases/look-up`);
  await hand.type('receipt', receipt);
  await hand.type('proof', granny.phone);
  await hand.tap('查');
  await hand.sees('办到哪一步');
});

test('offline it is kept, and goes by itself when the network is back', async () => {
  const hand = await scene.aHand({ serviceWorkers: 'allow' });
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await toSend(hand);
  await hand.isPutBy();
  await hand.page.context().setOffline(true);
  await hand.tap('同意');
  await hand.sees('正在送');
  assert.doesNotMatch(await hand.text(), /已收到/);
  await hand.page.context().setOffline(false);
  await readReceipt(hand);
});
