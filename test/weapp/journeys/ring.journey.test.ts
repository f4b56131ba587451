import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createPhone, type Phone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { registeredOn } from '../support/registered';
import { openTown, type Town } from '../support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const picture = readFileSync(resolve(__dirname, '../fixtures/place.jpg'));
const aPhone = (open: string, more: object = {}) =>
  createPhone({ dist: builtWeapp(), server: town.url, open, ...more });
const oldPhotos = (phone: Phone) =>
  phone.find({ tag: 'image' }).filter(({ label }) => /上次那张/.test(label));

/** Opens the case anew on the same phone, and the request in it. */
async function atRequest(before: Phone, receipt: string, words: string): Promise<Phone> {
  const phone = await aPhone(`pages/cases/detail?receipt=${receipt}`, before.kill());
  await phone.waitFor(words);
  await phone.tap(words);
  await phone.waitFor('怎么答都行');
  return phone;
}

async function photographed(phone: Phone, way: string): Promise<void> {
  phone.hands.photos.push([{ bytes: picture }]);
  await phone.tap(way);
  await phone.tap('拍照');
  await phone.waitFor('存在这部手机');
  await phone.tap('送给街道');
  await phone.waitFor('街道系统已收到');
}

test('on the built bundle: the office rings a place, the phone shows it for one look and keeps nothing of it', async () => {
  const first = await aPhone('pages/registration/question');
  const receipt = await registeredOn(first);
  town.office('request', receipt, 'photo', '请拍诊断书。', '--paper', 'diagnosis');
  const second = await atRequest(first, receipt, '请拍诊断书。');
  await photographed(second, '拍一张');
  town.office('request', receipt, 'photo', '右下角看不清。', '--photo', '1', '--ring', '700,800,100');

  const phone = await atRequest(second, receipt, '右下角看不清。');
  expect(oldPhotos(phone)).toEqual([]);
  await phone.tap('看看上次那张');
  await phone.waitFor('圈出来的地方看不清');
  const sent = phone.setDataLog.at(-1)?.bytes ?? 0;
  expect(oldPhotos(phone)).toHaveLength(1);
  expect(sent).toBeLessThan(50 * 1024);
  expect(JSON.stringify([...phone.storage.entries()])).not.toContain('base64');
  await phone.background();
  expect(oldPhotos(phone)).toEqual([]);
  await phone.foreground();
  await photographed(phone, '再拍一张');
  expect(town.office('requests', receipt)).toMatch(/右下角看不清.*照片 1 张/);
  expect(phone.errors).toEqual([]);
}, 60_000);
