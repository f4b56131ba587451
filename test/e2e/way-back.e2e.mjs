import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied } from './support/apply-steps.mjs';
import { phones } from './support/browser.mjs';
import { aScene } from './support/scene.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });

const toCase = async (hand, receipt) => {
  await hand.page.goto(`${scene.town.url}/pages/cases/detail?receipt=${receipt}`);
  await hand.sees('现在轮到谁');
};

test('the office asks, the resident answers without network, the decision is no, the letter is filled in', async () => {
  const { hand, receipt } = await applied(scene);
  await hand.tap('看办到');
  await hand.sees('轮到街道');
  await hand.isAccessible('a case at the office');
  await scene.town.office('reply', receipt, 'accepted', '资料齐，接着办。');
  await scene.town.office('request', receipt, 'words', '家里现在几个人一起住？');
  await toCase(hand, receipt);
  await hand.sees('轮到您了');
  await hand.isAccessible('a case that waits for the resident');
  await hand.tap('家里现在几个人一起住');
  await hand.sees('街道会打电话问');
  await hand.isAccessible('a request of the office');
  await hand.tap('打字回街道');
  await hand.type('words', '我和老伴两个人');
  await hand.isAccessible('an answer to the office');
  await hand.page.context().setOffline(true);
  await hand.tap('送给街道');
  await hand.sees('等网络');
  assert.doesNotMatch(await hand.text(), /已收到/);
  assert.doesNotMatch(await scene.town.office('requests', receipt), /老伴/);
  await hand.page.context().setOffline(false);
  await hand.sees('街道系统已收到');
  assert.match(await scene.town.office('requests', receipt), /我和老伴两个人/);

  await scene.town.office(
    ...['decide', receipt, 'no', '核对到两个人有退休工资。'],
    ...['--unmet', '家里人均收入低于标准', '--met', '户口在本地'],
  );
  await toDecision(hand, receipt);
  await hand.isAccessible('a refusal');
  await hand.tap('写申请书');
  await hand.sees('行政复议申请书');
  const letter = await hand.text();
  assert.match(letter, /核对到两个人有退休工资/);
  assert.match(letter.replace(/\s/g, ''), new RegExp(receipt.replace(/\s/g, '')));
  await hand.isAccessible('the letter');
});

async function toDecision(hand, receipt) {
  await hand.page.goto(`${scene.town.url}/pages/cases/detail?receipt=${receipt}`);
  await hand.sees('这次没批');
  const told = await hand.text();
  assert.match(told, /不服/);
  assert.match(told, /要书面告诉您理由/);
  assert.doesNotMatch(told, /有人接手/);
}

test('an application is corrected and withdrawn, and the office sees both', async () => {
  const { hand, receipt } = await applied(scene);
  await toCase(hand, receipt);
  await hand.tap('改名字、住处、电话');
  await hand.type('phone', '13900012672');
  await hand.tap('送给街道');
  await hand.sees('街道系统已收到');
  await toCase(hand, receipt);
  await hand.tap('撤回申请');
  await hand.sees('真的要撤回吗');
  await hand.isAccessible('a withdrawal');
  await hand.tap('撤回，是填错了');
  await hand.sees('街道系统已收到');
  await toCase(hand, receipt);
  await hand.sees('已撤回');
});

test('everything stands at 320 px in the largest text', async () => {
  const { hand, receipt } = await applied(scene, { size: phones.narrow, largest: true });
  await scene.town.office(
    'request',
    receipt,
    'photo',
    '请拍诊断书。',
    '--paper',
    'diagnosis',
    '--again',
    'blurred',
  );
  await toCase(hand, receipt);
  await hand.sees('轮到您了');
  await hand.isAccessible('a case at 320');
  await hand.tap('请拍诊断书');
  await hand.sees('拿不到');
  await hand.isAccessible('a request at 320');
});
