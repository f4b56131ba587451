// The steps of an application, as a person takes them.
import { readReceipt } from './report-steps.mjs';

export const granny = { name: '王婆婆', place: '3组，水井旁边第二家', phone: '13900012671' };

/** Home to the name of a new person, for oneself and without hurry; on a phone where nobody was begun yet. */
export async function begin(hand, url, phone = '用，这是自己的手机') {
  await hand.page.goto(url);
  await hand.tap('我要申请');
  // Home says 给自己, too.
  await hand.sees('给谁申请');
  await hand.tap('给自己');
  await finishWho(hand, phone);
}

/** From the question about the hurry to the name. */
export async function finishWho(hand, phone = '用，这是自己的手机') {
  await hand.sees('等不了几天');
  await hand.answer('不急');
  await hand.sees('看办到哪了吗');
  await hand.answer(phone);
}

/** What stands at the head of the list of parts: what is missing, or that it may go. */
export const listed = async (hand) =>
  hand.page
    .locator('h1:visible', { hasText: /就能交|已经能交了/ })
    .first()
    .waitFor();

/** Opens one part from the list. */
export async function openPart(hand, name) {
  await listed(hand);
  await hand.ready();
  await hand.page.locator('main a:visible, main [role=link]:visible', { hasText: name }).first().click();
}

/** Name, place and how to reach; `whose` is the phone where somebody helps. */
export async function fillContact(hand, { name, place, phone, whose }) {
  await hand.sees('叫什么');
  await hand.type('personName', name);
  await hand.tap('下一题');
  await hand.sees('住哪里');
  await hand.type('address', place);
  await hand.tap('下一题');
  await hand.sees('怎么找到');
  await hand.type('phone', phone);
  await hand.tap('下一题');
  if (whose) {
    await hand.sees('谁的电话');
    await hand.answer(whose);
  }
  await listed(hand);
}

export async function sign(hand, signature = '街道来人时再签') {
  await openPart(hand, '同意和签字');
  await hand.sees('亲属吗');
  await hand.answer('没有');
  await hand.sees('签个名');
  await hand.answer(signature);
  if (signature === '街道来人时再签') await listed(hand);
}

/** To everything that will be sent, looked over. */
export async function toCheck(hand) {
  await listed(hand);
  await hand.tap(/就这样交给街道|看一遍再交/);
  await hand.sees('交之前');
}

/** From the list of parts to the consent that stands before sending. */
export async function toSend(hand, consent = '以上是实情') {
  await toCheck(hand);
  await hand.choose(consent);
  await hand.tap(/^交给街道$/);
  await hand.sees('请看一眼');
}

export async function submit(hand) {
  await toSend(hand);
  await hand.tap('同意');
  await hand.sees('已收到');
}

/** Somebody's application from home to its receipt, on a phone of its own. */
export async function applied(scene, options) {
  const hand = await scene.aHand(options);
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await submit(hand);
  return { hand, receipt: await readReceipt(hand) };
}
