import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOn } from '../support/hand.mjs';
import { choosePhotos, fillRequired, readReceipt, toTheStory } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });

/** A browser of before 2022 has no Web Locks. */
const withoutLocks = () => Object.defineProperty(navigator, 'locks', { value: undefined });

async function aPhone(old) {
  const phone = await scene.aPhone({ serviceWorkers: 'block' });
  if (old) await phone.addInitScript(withoutLocks);
  return phone;
}

async function casesAtTheOffice() {
  return (await scene.town.office('list')).match(/\d{4} ?\d{4} ?\d{4}/g)?.length ?? 0;
}

for (const old of [false, true]) {
  const browser = old ? 'a browser without Web Locks' : 'a browser of today';

  test(`${browser}: one waiting report with a photo, sent on by both windows, is one case`, async () => {
    const before = await casesAtTheOffice();
    const phone = await aPhone(old);
    const first = handOn(await phone.newPage());
    await fillRequired(first, scene.town.url);
    await toTheStory(first);
    await choosePhotos(first, 1);
    await first.tap('下一题');
    await first.answer('邻居');
    await first.answer('不留名');
    await phone.route('**/v1/**', (route) => route.abort());
    await first.tap('去送出');
    await first.tap('同意');
    await first.sees('正在送');
    const receipt = first.page.url();
    const second = handOn(await phone.newPage());
    await second.page.goto(receipt);
    await second.sees('正在送');
    await phone.unroute('**/v1/**');

    for (let tap = 0; tap < 3; tap += 1)
      await Promise.all(
        [first, second].map((hand) =>
          hand.page
            .locator('button:visible', { hasText: '再送一次' })
            .click({ timeout: 500 })
            .catch(() => undefined),
        ),
      );
    const [one, other] = await Promise.all([readReceipt(first), readReceipt(second)]);
    assert.equal(one, other);
    assert.equal(await casesAtTheOffice(), before + 1);
    assert.match(await scene.town.office('show', one), /照片|photos|1/);
    for (const hand of [first, second]) {
      await hand.page.reload();
      assert.equal(await readReceipt(hand), one);
    }
  });

  test(`${browser}: two windows on one draft, the older writes nothing over and says so`, async () => {
    const phone = await aPhone(old);
    const first = handOn(await phone.newPage());
    await fillRequired(first, scene.town.url);
    await first.tap('再补充几句');
    await first.sees('叫什么');
    const second = handOn(await phone.newPage());
    await second.page.goto(`${scene.town.url}/pages/neighbour-report/question`);
    await second.sees('叫什么');

    await first.type('personName', '张婆');
    await first.isKept();
    await first.sees('已存在这部手机');
    await second.type('personName', '李公');
    await second.sees('别的窗口');
    assert.equal(await second.value('personName'), '李公');

    await second.tap('看那边的');
    await second.sees('另一个窗口填的');
    await second.holds('personName', '张婆');
    await second.isKept();
    await second.sees('已存在这部手机');
    await second.page.reload();
    await second.holds('personName', '张婆');
    await second.tap('换成那份');
    await second.holds('personName', '李公');
    await second.isKept();
    await second.sees('已存在这部手机');
    await second.page.reload();
    await second.holds('personName', '李公');
  });
}
