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

/** From 「可以送出了」 past who it is and what that person wishes, to 还有什么要说的. */
export async function toTheStory(hand) {
  await hand.tap('再补充几句');
  await fromThePerson(hand);
}

/** From 本人叫什么 over what that person knows, wishes and can do, to 还有什么要说的. */
export async function fromThePerson(hand) {
  await hand.goOn('下一题', 4);
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

/** A photo of a page of print, 3000 by 2000; blurred where asked. */
export async function aPage(hand, { blur = 0, width = 3000 } = {}) {
  const jpeg = await hand.page.evaluate(
    ([soft, wide]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: (wide * 2) / 3 });
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.filter = soft > 0 ? `blur(${soft}px)` : 'none';
      pen.fillStyle = '#111';
      pen.font = `${wide / 60}px sans-serif`;
      for (let line = 1; line < 30; line += 1)
        pen.fillText('ABCDEF 1234567890 '.repeat(6), 20, (line * wide) / 45);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
    },
    [blur, width],
  );
  return { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg, 'base64') };
}

/** Taps what opens the camera, and hands it these files. */
export async function take(hand, words, files) {
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap(words)]);
  await chooser.setFiles(files);
}
