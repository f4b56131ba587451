// The neighbour report as a person goes through it.

/** From home to 「可以送出了」 with only what is required. */
export async function fillRequired(hand, url) {
  await hand.page.goto(url);
  await hand.tap('帮人反映');
  await hand.answer('没有');
  await hand.answer('生重病');
  await hand.sees('那个人');
  await hand.type('place', '村小学对面，红砖房');
  await hand.tap('下一题');
  await hand.sees('可以送出了');
}

/** From 「可以送出了」 through check and consent to the page that says what became of it. */
export async function send(hand) {
  await hand.tap('现在送出');
  await hand.tap('去送出');
  await hand.tap('同意');
  await hand.page.waitForURL(/cases\/receipt/);
}

/** The twelve digits on the receipt, once the office's system has it. */
export async function readReceipt(hand) {
  await hand.sees('可以念给人听');
  const text = await hand.text();
  return text.match(/\d{4} ?\d{4} ?\d{4}/)?.[0].replace(/ /g, '');
}

export async function lookUpCode(hand) {
  return (await hand.text()).match(/查询码 (\d{6})/)?.[1];
}

/** Takes photos larger than a phone should send, as cameras make them. */
export async function choosePhotos(hand, count) {
  const jpeg = await hand.page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 2000 });
    canvas.getContext('2d').fillRect(0, 0, 1500, 900);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
  });
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg, 'base64') };
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap('拍照或选照片')]);
  await chooser.setFiles(Array.from({ length: count }, () => file));
  await hand.page
    .locator('img:visible')
    .nth(count - 1)
    .waitFor();
}
