// Which pages to look at and how a person gets there. Every walk starts with a phone of its own.
import { choosePhotos, fillRequired, readReceipt, send } from '../../test/e2e/support/report-steps.mjs';
import { about } from './about-walk.mjs';
import * as apply from './apply-walks.mjs';
import * as afterwards from './case-walks.mjs';
import { register } from './register-walk.mjs';

export const walks = {
  ...{ home, report, register, offline, cases, preferences, policies, selfCheck, about },
  ...apply,
  ...afterwards,
};

async function home({ hand, town, shot }) {
  await hand.page.goto(town.url);
  await hand.sees('有难处');
  await shot('home');
}

async function report({ hand, town, shot }) {
  await hand.page.goto(town.url);
  await hand.tap('帮人反映');
  await hand.sees('现在有危险吗');
  await shot('report-1-danger');
  await hand.choose('有，现在就有');
  await hand.sees('先打电话救人');
  await shot('report-1-danger-now');
  await hand.tap('下一题');
  await hand.sees('还有别的情况');
  await shot('report-2-signs');
  await hand.tap('下一题');
  await hand.sees('有 1 处要改');
  await shot('report-2-signs-error');
  await hand.choose('生重病');
  await hand.tap('还有别的情况');
  await hand.choose('疑似被打');
  await shot('report-2-more-signs');
  await hand.tap('下一题');
  await hand.sees('您可以打 110');
  await shot('report-2-what-to-do-now');
  await hand.tap('下一题');
  await hand.choose('和平村');
  await hand.type('place', '村小学对面，红砖房，门口有棵大黄葛树');
  await shot('report-3-place');
  await hand.tap('下一题');
  await hand.sees('可以送出了');
  await shot('report-4-ready');
  await hand.tap('再补充几句');
  await optionalPages(hand, shot);
  await hand.sees('看一遍');
  await shot('report-11-check');
  await hand.tap('去送出');
  await hand.sees('同意');
  await shot('report-12-consent');
  await hand.tap('同意');
  await readReceipt(hand);
  await shot('report-13-receipt');
}

async function optionalPages(hand, shot) {
  await hand.type('personName', '张婆婆');
  await shot('report-5-person');
  await hand.tap('下一题');
  for (const page of ['report-6-knows', 'report-6-wishes', 'report-6-can-apply']) {
    await shot(page);
    await hand.tap('下一题');
  }
  await hand.type('story', '她的门关了三天，灯也没亮过。');
  await choosePhotos(hand, 2);
  await shot('report-7-story');
  await hand.tap('下一题');
  await shot('report-8-role');
  await hand.tap('下一题');
  await hand.sees('街道能不能联系您');
  await shot('report-9-naming');
  await hand.choose('可以联系我');
  await hand.type('reporterPhone', '1390001267');
  await hand.tap('下一题');
  await hand.sees('少了 1 位');
  await shot('report-10-reporter-error');
  await hand.type('reporterPhone', '13900012671');
  await hand.tap('下一题');
}

async function offline({ hand, page, phone, town, shot }) {
  await fillRequired(hand, town.url);
  // Pages not opened yet are there without a network once the browser has put them by.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await hand.tap('现在送出');
  await hand.sees('看一遍');
  await phone.setOffline(true);
  await hand.tap('去送出');
  await hand.tap('同意');
  await hand.page.waitForURL(/cases\/receipt/);
  await hand.sees('现在没有网');
  await shot('receipt-waiting-offline');
}

async function cases({ hand, page, town, shot }) {
  await page.goto(`${town.url}/pages/cases/list`);
  await hand.sees('查');
  await page.waitForTimeout(500);
  await shot('cases-none');
  await fillRequired(hand, town.url);
  await send(hand);
  const receipt = await readReceipt(hand);
  await town.office('reply', receipt, 'visited', '已上门看过，正在帮他申请。');
  await page.goto(`${town.url}/pages/cases/list`);
  await hand.sees('上门看过');
  await shot('cases-list');
  await page.goto(`${town.url}/pages/cases/detail?receipt=${receipt}`);
  await hand.sees('上门看过');
  await shot('cases-detail');
  await page.goto(`${town.url}/pages/cases/look-up`);
  await hand.type(
    'receipt',
    receipt.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)),
  );
  await hand.tap('查');
  await page.locator('input[aria-invalid=true]:visible').first().waitFor();
  await shot('cases-look-up-error');
}

async function preferences({ hand, page, town, shot }) {
  await page.goto(`${town.url}/pages/preferences/index`);
  await hand.sees('最大');
  await shot('preferences');
  await hand.choose('黑白分明');
  await page.goto(town.url);
  await hand.sees('有难处');
  await shot('home-high-contrast');
}

async function policies({ hand, page, town, shot }) {
  await page.goto(`${town.url}/pages/policies/index`);
  await hand.sees('按救助种类看');
  await shot('policy-list');
  await page.goto(`${town.url}/pages/policies/situation?id=sick`);
  await shot('policy-situation');
  await page.goto(`${town.url}/pages/policy/article?id=subsistence`);
  await page.getByRole('tab').first().waitFor();
  await shot('policy-article-short');
  await page.getByRole('tab').nth(1).click();
  await shot('policy-article-long');
  await page.getByRole('tab').nth(2).click();
  await shot('policy-article-law');
  await page.goto(`${town.url}/pages/policy/poster?id=subsistence`);
  await page.waitForTimeout(1500);
  await shot('policy-poster');
  await page.goto(`${town.url}/pages/policy/leaflet?id=subsistence`);
  await shot('policy-leaflet');
}

/** The shortest mode with the first answer everywhere: one picture a page, then the result. */
async function selfCheck({ hand, page, town, shot }) {
  await page.goto(`${town.url}/pages/self-check/start`);
  await hand.sees('测一测');
  await shot('self-check-start');
  await page.locator('button:visible', { hasText: '快' }).first().click();
  for (let number = 1; number <= 15 && !page.url().includes('result'); number += 1) {
    await page.locator('h1:visible').waitFor();
    await hand.ready();
    await shot(`self-check-${number}`);
    await goOn(hand);
  }
  await page.waitForURL(/result/);
  await shot('self-check-result');
}

/** By the first row, or the first answer to whatever else is asked. */
async function goOn(hand) {
  const from = hand.page.url();
  if (await hand.hasRows()) await hand.page.locator('button[aria-pressed]:visible').first().click();
  else await answerFirst(hand.page);
  await hand.page.waitForTimeout(600);
  if (hand.page.url() === from) await hand.tap('下一题');
  await hand.page.waitForTimeout(300);
}

async function answerFirst(page) {
  const option = page
    .locator('label:visible')
    .filter({ has: page.locator('input[type=radio],input[type=checkbox]') });
  if ((await option.count()) > 0) await option.first().click();
  for (const field of await page
    .locator('main:visible input[type=text], main:visible input[type=tel]')
    .all()) {
    if (await field.isVisible()) await field.fill('3');
  }
}
