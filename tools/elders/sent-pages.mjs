// What comes of sending a form, as a person and the office go on with it; `at` where there is something to look at.
import { begin, fillContact, toCheck } from '../../test/e2e/support/apply-steps.mjs';
import { fillRequired, readReceipt } from '../../test/e2e/support/report-steps.mjs';

export async function application({ hand, town, at }) {
  await begin(hand, town.url);
  await hand.sees('叫什么');
  await hand.tap('下一题');
  await hand.sees('有 1 处要改');
  await at('a question with an error');
  await fillContact(hand, { name: '王婆婆', place: '3组，水井旁边第二家', phone: '13900012671' });
  await at('the list of parts');
  await toCheck(hand);
  await at('an application before it goes');
  await hand.choose('以上是实情');
  await hand.tap(/^交给街道$/);
  await hand.sees('请看一眼');
  await at('what is agreed to');
  await hand.tap('同意');
  const receipt = await readReceipt(hand);
  await at('the receipt of an application');
  await decided({ hand, town, at }, receipt);
}

/** A case as the office goes on with it: it asks, it refuses. */
async function decided({ hand, town, at }, receipt) {
  const open = async (words) => {
    await hand.page.goto(`${town.url}/pages/cases/detail?receipt=${receipt}`);
    await hand.sees(words);
  };
  await open('轮到街道');
  await at('a case at the office');
  await town.office('reply', receipt, 'accepted', '资料齐，接着办。');
  await town.office('request', receipt, 'words', '家里现在几个人一起住？');
  await open('轮到您了');
  await at('a case that waits for the resident');
  await hand.tap('家里现在几个人一起住');
  await hand.sees('街道会打电话问');
  await at('a request of the office');
  await hand.tap('打字回街道');
  await hand.page.locator('textarea:visible').waitFor();
  await at('an answer to the office');
  await town.office('decide', receipt, 'no', '核对到两个人有退休工资。', '--unmet', '家里人均收入低于标准');
  await open('这次没批');
  await at('a refusal');
  await hand.tap('写申请书');
  await hand.sees('行政复议申请书');
  await at('the letter against it');
}

export async function registration({ hand, town, at }) {
  await hand.page.goto(`${town.url}/pages/registration/question`);
  await hand.sees('您叫什么');
  await hand.tap('下一页');
  await hand.sees('还没写姓名');
  await at('先报个名 with an error');
  await hand.type('personName', '陈秀兰');
  await hand.tap('请选一个村');
  await at('先报个名 with the villages');
  await hand.choose('青石村');
  await hand.tap('下一页');
  await hand.sees('怎么找到');
  await hand.type('phone', '13800002670');
  await hand.choose('今天就过不去');
  await hand.sees('先打电话');
  await at('先报个名 today');
  await hand.tap('下一页');
  await hand.sees('看一眼');
  await at('先报个名 before it goes');
  await hand.tap('送出');
  await hand.page.waitForURL(/receipt/);
  await readReceipt(hand);
  await at('the receipt of 先报个名');
}

export async function report({ hand, town, at }) {
  await fillRequired(hand, town.url);
  await at('a report that may go');
  await hand.tap('现在送出');
  await hand.sees('看一遍');
  await at('a report before it goes');
  await hand.tap('去送出');
  await hand.sees('同意');
  await at('what the reporter agrees to');
  await hand.tap('同意');
  await readReceipt(hand);
  await at('the receipt of a report');
}
