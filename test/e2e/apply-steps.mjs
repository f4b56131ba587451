// The steps of an application, as a person takes them.

/** Home to the parts of a new person's application, for oneself and without hurry. */
export async function begin(hand, url, phone = '用，这是自己的手机') {
  await hand.page.goto(url);
  await hand.tap('我要申请');
  await hand.tap('给一个人申请');
  await hand.answer('给自己');
  await finishWho(hand, phone);
}

/** From the question about the hukou to the list of parts. */
export async function finishWho(hand, phone = '用，这是自己的手机') {
  await hand.sees('的户口');
  await hand.answer('在');
  await hand.sees('等不了几天');
  await hand.answer('不急');
  await hand.sees('查进度吗');
  await hand.answer(phone);
  await hand.sees('填哪些');
}

/** Opens one part from the list. */
export async function openPart(hand, name) {
  await hand.page.locator(`button:visible[aria-label$="${name}"]`).first().click();
}

export async function fillContact(hand, { name, place, phone }) {
  await openPart(hand, '姓名、住处、电话');
  await hand.sees('叫什么');
  await hand.type('personName', name);
  await hand.tap('下一题');
  await hand.sees('住哪里');
  await hand.type('address', place);
  await hand.tap('下一题');
  await hand.sees('怎么找到');
  await hand.type('phone', phone);
  await hand.answer('申请人自己的');
  await hand.sees('难处');
  await hand.tap('下一题');
  await hand.sees('填哪些');
}

export async function declare(hand, signature = '街道来人时再签') {
  await openPart(hand, '声明和签名');
  await hand.answer('知道的都照实填了');
  await hand.sees('收入和财产');
  await hand.answer('等本人自己同意');
  await hand.sees('亲属吗');
  await hand.answer('没有');
  await hand.sees('签个名');
  await hand.answer(signature);
  if (signature === '街道来人时再签') await hand.sees('填哪些');
}

export async function submit(hand) {
  await hand.tap('看一遍');
  await hand.sees('对不对');
  await hand.tap('去提交');
  await hand.sees('请看一眼');
  await hand.tap('同意');
  await hand.sees('已收到');
}
