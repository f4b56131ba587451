import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied } from './support/apply-steps.mjs';
import { phones } from './support/browser.mjs';
import { aScene } from './support/scene.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });

const open = (hand, page) => hand.page.goto(`${scene.town.url}/pages/cases/${page}`);

/** The six digits on the screen of who sent the case. */
async function codeOn(hand) {
  await hand.sees('还能用');
  const spoken = await hand.page
    .locator('[role=img][aria-label]:visible')
    .evaluateAll((all) => all.map((one) => one.ariaLabel.replace(/ /g, '')));
  return spoken.find((digits) => /^\d{6}$/.test(digits));
}

async function typeCode(hand, receipt, code) {
  await hand.type('ending', receipt.slice(-4));
  await hand.type('code', code);
}

test('daughter and mother on two phones: a code, her own to-do, her own 同意, and the end of it', async () => {
  const { hand: daughter, receipt: shown } = await applied(scene);
  const receipt = shown.replace(/\s/g, '');
  await open(daughter, `detail?receipt=${receipt}`);
  await daughter.tap('让家里人也看');
  await daughter.sees('现在只有您在看');
  await daughter.isAccessible('nobody follows');
  await daughter.tap('给一个号码');
  const code = await codeOn(daughter);
  await daughter.isAccessible('a code');

  const mother = await scene.aHand();
  await open(mother, 'list');
  await mother.tap('用号码看');
  await mother.sees('请家里人在他手机上');
  await mother.isAccessible('a place for a code');
  await mother.tap('看办理');
  await mother.sees('要填 6 个数字');
  await typeCode(mother, receipt, code === '000000' ? '000001' : '000000');
  await mother.choose('申请的人本人');
  await mother.tap('看办理');
  await mother.sees('号码不对');
  await typeCode(mother, receipt, code);
  await mother.tap('看办理');
  await mother.sees('现在轮到谁');
  assert.doesNotMatch(await mother.text(), /撤回申请|让家里人也看/);

  await scene.town.office('request', receipt, 'consent', '您同意核对收入吗？', '--to', 'applicant');
  await open(daughter, `detail?receipt=${receipt}`);
  await daughter.sees('轮到您家里人');
  assert.doesNotMatch(await daughter.text(), /核对收入吗/);
  await open(mother, `detail?receipt=${receipt}`);
  await mother.sees('轮到您了');
  await mother.tap('您同意核对收入吗');
  await mother.sees('不同意');
  await mother.isAccessible('a consent asked of the mother');
  await mother.tap('同意');
  await mother.sees('不签也行');
  await mother.isAccessible('a consent to be signed');
  await mother.tap('送给街道');
  await mother.sees('街道系统已收到');
  assert.match(await scene.town.office('requests', receipt), /来了.*同意/);

  await open(daughter, `hands?receipt=${receipt}`);
  await daughter.sees('申请的人本人');
  await daughter.isAccessible('somebody follows');
  await daughter.tap('取消');
  await daughter.sees('看不到了');
  await open(mother, 'list');
  await mother.sees('还没有在办的事');
});

test('a complaint is written without network, sent by itself, answered by the supervisor, and tracked', async () => {
  const { hand, receipt: shown } = await applied(scene);
  const receipt = shown.replace(/\s/g, '');
  await open(hand, `detail?receipt=${receipt}`);
  await hand.tap('不满意');
  await hand.sees('您投诉的那个人');
  await hand.isAccessible('a complaint');
  await hand.choose('投诉');
  await hand.type('words', '去了三次都不收材料');
  await hand.page.context().setOffline(true);
  await hand.tap('同意并送出');
  await hand.sees('有网了自己送');
  assert.doesNotMatch(await hand.text(), /已收到/);
  await hand.page.context().setOffline(false);
  await hand.sees('街道系统已收到');
  await hand.sees('还没开始查');
  await hand.isAccessible('a complaint that was received');
  await open(hand, 'list');
  await hand.sees('投诉和建议');
});

test('the new pages stand at 320 px in the largest text', async () => {
  const { hand, receipt: shown } = await applied(scene, { size: phones.narrow, largest: true });
  const receipt = shown.replace(/\s/g, '');
  await open(hand, `hands?receipt=${receipt}`);
  await hand.tap('给一个号码');
  await codeOn(hand);
  await hand.isAccessible('a code at 320');
  await open(hand, 'follow');
  await hand.sees('您是哪一位');
  await hand.isAccessible('a place for a code at 320');
  await open(hand, `consents?receipt=${receipt}`);
  await hand.sees('要撤回哪一样');
  await hand.isAccessible('consents at 320');
  await hand.page.goto(`${scene.town.url}/pages/neighbour-report/complain?receipt=${receipt}`);
  await hand.sees('怎么回事');
  await hand.isAccessible('a complaint at 320');
});
