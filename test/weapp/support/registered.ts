import type { Phone } from '../harness/phone';
import { receiptOn } from './on-the-screen';

/** Fills in a registration (先报个名) on a phone that stands at its first question, up to 送出. */
export async function fillRegistration(phone: Phone): Promise<void> {
  await phone.waitFor('您叫什么');
  await phone.type({ label: '姓名', role: 'textbox' }, '陈秀兰');
  await phone.type({ label: /住在哪里/, role: 'textbox' }, '桥头第一家');
  await phone.tap('下一页');
  await phone.waitFor('怎么找到您');
  await phone.type({ label: /电话/, role: 'textbox' }, '13800002670');
  await phone.tap('不急，按先后来');
  await phone.tap('下一页');
  await phone.waitFor('就送出');
}

/** Registers somebody on a phone that stands at its first question; the number on the receipt. */
export async function registeredOn(phone: Phone): Promise<string> {
  await fillRegistration(phone);
  await phone.tap('送出');
  await phone.waitFor('可以念给人听');
  return receiptOn(phone);
}
