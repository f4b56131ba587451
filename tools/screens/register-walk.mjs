import { readReceipt } from '../../test/e2e/support/report-steps.mjs';

/** 先报个名, for oneself and today; then for one's mother; then what follows into the same case. */
export async function register({ hand, town, shot }) {
  await hand.page.goto(`${town.url}/pages/registration/question`);
  await hand.sees('您叫什么');
  await shot('register-1-name');
  await hand.tap('下一页');
  await hand.sees('还没写姓名');
  await shot('register-1-error');
  await hand.type('personName', '陈秀兰');
  await hand.tap('请选一个村');
  await shot('register-1-villages');
  await hand.choose('青石村');
  await hand.tap('下一页');
  await hand.sees('怎么找到');
  await shot('register-2-reach');
  await hand.type('phone', '13800002670');
  await hand.choose('今天就过不去');
  await hand.sees('先打电话');
  await shot('register-2-urgent');
  await hand.tap('下一页');
  await hand.sees('看一眼');
  await shot('register-3-send');
  await hand.tap('送出');
  await hand.page.waitForURL(/receipt/, { timeout: 5000 }).catch(() => hand.tap('送出'));
  await readReceipt(hand);
  await shot('register-4-receipt');
  await hand.page.goto(`${town.url}/pages/registration/question`);
  await hand.tap('给别人');
  await hand.sees('给谁报名');
  await shot('register-0-whom');
}
