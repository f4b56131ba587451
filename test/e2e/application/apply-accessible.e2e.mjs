import { test } from 'node:test';
import { fillContact, finishWho, granny, openPart, sign, toCheck } from '../support/apply-steps.mjs';
import { phones } from '../support/browser.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

for (const [name, options] of [
  ['as most see it', {}],
  ['at the largest text on the narrowest phone', { size: phones.narrow, largest: true }],
]) {
  test(`every screen is accessible ${name}`, async () => {
    const hand = await scene.aHand(options);
    await hand.page.goto(scene.town.url);
    await hand.tap('我要申请');
    await hand.sees('一个人一份');
    await hand.isAccessible('people');
    await hand.tap('给自己');
    await hand.sees('等不了几天');
    await hand.isAccessible('urgent');
    await finishWho(hand);
    await fillContact(hand, granny);
    await hand.isAccessible('parts');
    await openPart(hand, '家里几口人');
    await hand.answer('在');
    await hand.answer('农村');
    await hand.sees('身份证号');
    await hand.isAccessible('identity number');
    for (let pages = 0; pages < 3; pages += 1) await hand.page.goBack();
    await sign(hand);
    await toCheck(hand);
    await hand.isAccessible('check');
    await hand.choose('以上是实情');
    await hand.tap(/^交给街道$/);
    await hand.sees('请看一眼');
    await hand.isAccessible('send');
  });
}
