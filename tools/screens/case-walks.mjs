// What comes after sending: a case in each of its states, what goes on paper, and a parcel that the office does not take.
import { begin, fillContact, granny, submit, toSend } from '../../test/e2e/support/apply-steps.mjs';
import { readReceipt } from '../../test/e2e/support/report-steps.mjs';

/** An application that came, and the way to look at it again. */
async function sent({ hand, town }) {
  await begin(hand, town.url);
  await fillContact(hand, granny);
  await submit(hand);
  const receipt = await readReceipt(hand);
  const open = async (words, path = 'detail') => {
    await hand.page.goto(`${town.url}/pages/cases/${path}?receipt=${receipt}`);
    await hand.sees(words);
  };
  return { receipt, open };
}

export async function caseTurns(walk) {
  const { hand, town, shot } = walk;
  const { receipt, open } = await sent(walk);
  await open('轮到街道');
  await shot('case-at-office');
  await hand.tap('打电话问');
  await hand.sees('不打了');
  await shot('case-help-sheet');
  await town.office('reply', receipt, 'accepted', '资料齐，接着办。');
  await town.office('request', receipt, 'photo', '请拍诊断书。', '--paper', 'diagnosis');
  await open('轮到您了');
  await shot('case-your-turn');
  await hand.page.goto(`${town.url}/pages/cases/list`);
  await hand.sees('要您做的');
  await shot('case-list-your-turn');
  await hand.page.goto(town.url);
  await hand.sees('街道请您补');
  await shot('home-your-turn');
  await open('让家里人也看', 'hands');
  await shot('case-hands');
}

export async function caseGiven(walk) {
  const { hand, town, shot } = walk;
  const { receipt, open } = await sent(walk);
  await town.office('reply', receipt, 'accepted');
  const sum = ['--sum', '560', '--per', 'month', '--from', '2026-12'];
  await town.office('decide', receipt, 'yes', ...sum, '--formula', '630 元 − 70 元');
  await open('560');
  await shot('case-given');
  await hand.tap('解决了吗');
  await hand.page.waitForURL(/deed|outcome/);
  await shot('case-solved');
}

export async function caseRefused(walk) {
  const { hand, town, shot } = walk;
  const { receipt, open } = await sent(walk);
  await town.office('reply', receipt, 'accepted');
  const why = ['核对到两个人有退休工资。', '--unmet', '家里人均收入低于标准', '--met', '户口在本地'];
  await town.office('decide', receipt, 'no', ...why);
  await open('这次没批');
  await shot('case-refused');
  await hand.tap('写申请书');
  await hand.sees('行政复议申请书');
  await shot('case-letter');
}

/** The office's program does not take what was sent: it stays on the phone. */
export async function refusedParcel({ hand, phone, town, shot }) {
  await begin(hand, town.url);
  await fillContact(hand, granny);
  await toSend(hand);
  const json = { code: 'answers-rejected', errors: [] };
  await phone.route('**/v1/applications', (route) => route.fulfill({ status: 422, json }));
  await hand.tap('同意');
  // Home, which lies below the receipt, says it too.
  await hand.page.waitForURL(/cases\/receipt/);
  await hand.sees('没送出去');
  await shot('receipt-refused');
}
