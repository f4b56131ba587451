import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedEdition } from '../../../tools/content/published.mjs';
import { handOn } from '../support/hand.mjs';
import { aScene } from '../support/scene.mjs';

const bundled = await publishedEdition();
const change = { line: '孤儿的钱又提高了。', since: '2026-12-01', affects: '孤儿和监护人' };

const scene = aScene();

/** A phone whose backend has published this; the articles are another town's than the test server's. */
async function aPhone(version, content) {
  const phone = await scene.aPhone({ serviceWorkers: 'block' });
  await publish(phone, version, content);
  return { phone, hand: handOn(await phone.newPage()) };
}

async function publish(phone, version, content) {
  const newest = { schema: bundled.schema, version, region: bundled.region };
  await phone.route('**/v1/content', (route) => route.fulfill({ json: newest }));
  await phone.route(`**/v1/content/${version}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: content }),
  );
}

/** The bundled articles as an office publishes them, with one that says something else. */
function edition(version, more) {
  const policies = bundled.policies.map((one) => (one.id === 'orphan' ? { ...one, ...more } : one));
  return JSON.stringify({ ...bundled, version, policies });
}

test('a newer edition says what changed; rolled back, the older words are there again', async () => {
  const { phone, hand } = await aPhone(22, edition(22, { version: 99, change }));
  await hand.page.goto(`${scene.town.url}/p/orphan`);
  await hand.sees('政策有变');
  const text = await hand.text();
  for (const words of [change.line, '2026年12月1日起', change.affects])
    assert.ok(text.includes(words), words);

  await publish(phone, 23, edition(23, {}));
  await hand.page.goto(`${scene.town.url}/p/orphan`);
  await hand.sees('没了父母的孩子');
  await hand.page.waitForFunction(() => !document.querySelector('main').innerText.includes('政策有变'));
});

for (const [name, content] of [
  ['cut off', edition(99, {}).slice(0, 5000)],
  ['of a newer shape', JSON.stringify({ ...JSON.parse(edition(99, {})), schema: 3 })],
]) {
  test(`an edition ${name} changes nothing, and nobody waits`, async () => {
    const { hand } = await aPhone(99, content);
    await hand.page.goto(`${scene.town.url}/p/orphan`);
    await hand.sees('要多久');
    await hand.page.waitForLoadState('networkidle');
    const text = await hand.text();
    assert.doesNotMatch(text, /政策有变/);
    assert.match(text, /每月有基本生活费/);
  });
}

test('a phone without room shows the articles all the same', async () => {
  const phone = await scene.aPhone({ serviceWorkers: 'block' });
  await phone.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const hand = handOn(await phone.newPage());
  await hand.page.goto(`${scene.town.url}/p/orphan?c=heping`);
  await hand.sees('要多久');
  await hand.sees('和平村');
  await hand.sees('000-0000 0000');
});
