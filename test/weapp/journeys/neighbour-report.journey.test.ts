import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isReceipt } from '@/domain/case/receipt';
import { answer } from '../harness/answer';
import { createPhone, type Phone } from '../harness/phone';
import type { Query } from '../harness/tree';
import { builtWeapp } from '../support/built-weapp';
import { openTown, type Town } from '../support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.stop());

const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), server: town.url, ...options });

async function fillRequired(phone: Phone): Promise<void> {
  await phone.tap('帮人反映');
  await answer(phone, '没有');
  await answer(phone, '生重病');
  await phone.type({ label: /什么地方/, role: 'textbox' }, '村小学对面，红砖房');
  await phone.tap('下一题');
  await phone.waitFor('可以送出了');
}

async function send(phone: Phone): Promise<void> {
  await phone.tap('现在送出');
  await phone.tap('对的，去送出');
  await phone.tap('同意并送出');
}

function receiptOn(phone: Phone): string {
  return (
    phone
      .text()
      .match(/\d{4}\s*\d{4}\s*\d{4}/)?.[0]
      .replace(/\s/g, '') ?? ''
  );
}

test('home, questions, consent, receipt: on the built bundle against the real server', async () => {
  const phone = await aPhone();
  await phone.waitFor('演练');
  await fillRequired(phone);
  await send(phone);
  await phone.waitFor(/街道系统\s*已收到/);

  expect(isReceipt(receiptOn(phone))).toBe(true);
  expect(phone.errors).toEqual([]);
});

test('a phone whose clock is a day wrong gets its receipt all the same', async () => {
  const phone = await aPhone({ clockSkew: -24 * 3600_000 });
  await fillRequired(phone);
  await send(phone);
  await phone.waitFor(/街道系统\s*已收到/);
  expect(isReceipt(receiptOn(phone))).toBe(true);
});

test('filled offline, killed, opened again online: it goes out by itself, once', async () => {
  const first = await aPhone({ offline: true });
  await fillRequired(first);
  await send(first);
  await first.waitFor('正在送（等网络）');
  expect(first.text()).not.toContain('街道系统已收到');

  const second = await aPhone(first.kill());
  await second.tap('我的办理');
  await second.waitFor('街道系统已收到');
  const sent = second.line.requests.filter(({ url }) => url.endsWith('/neighbour-reports'));
  expect(sent).toHaveLength(1);
});

/** The entry as at the first time, and the way on that stands before it. */
const waysIn: [way: string, query: Query][] = [
  ['帮人反映', { role: 'link', label: /^帮人反映/ }],
  ['接着填', { role: 'link', label: /^接着填：帮人反映/ }],
];

test.each(waysIn)('killed on a half-typed page, everything is there again by %s', async (_, way) => {
  const first = await aPhone({ offline: true });
  await fillRequired(first);
  await first.tap('再补充几句');
  await first.type({ label: /平时怎么叫/, role: 'textbox' }, '张婆');
  await first.background();

  const second = await aPhone({ ...first.kill(), offline: true });
  await second.tap(way);
  await second.waitFor('叫什么');
  expect(second.get({ label: /平时怎么叫/, role: 'textbox' }).attributes.value).toBe('张婆');
});

test('a report begun and left stands among my cases, without a name, and goes on from there', async () => {
  const phone = await aPhone({ offline: true });
  await fillRequired(phone);
  await phone.tap('再补充几句');
  await phone.type({ label: /平时怎么叫/, role: 'textbox' }, '张婆');
  const again = await aPhone({ ...(await phone.background().then(phone.kill)), offline: true });
  await again.tap('我的办理');
  await again.waitFor('还没交');
  expect(again.text()).not.toContain('张婆');

  await again.tap('接着填');
  await again.waitFor('叫什么');
  expect(again.get({ label: /平时怎么叫/, role: 'textbox' }).attributes.value).toBe('张婆');
  expect(again.errors).toEqual([]);
});

test('the answer is lost on the way: the same report, the same receipt', async () => {
  const phone = await aPhone();
  await fillRequired(phone);
  let lost = 0;
  phone.line.fate = ({ url }) =>
    url.endsWith('/neighbour-reports') && lost++ === 0 ? 'lose-answer' : 'pass';
  await send(phone);
  await phone.waitFor('正在送');
  await phone.advance(5_000);
  await phone.waitFor('可以念给人听');

  const keys = phone.line.requests
    .filter(({ url }) => url.endsWith('/neighbour-reports'))
    .map(({ header }) => header['Idempotency-Key']);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('photos of the place go along, kept under the program’s own folder', async () => {
  const phone = await aPhone();
  const picture = readFileSync(resolve(__dirname, '../fixtures/place.jpg'));
  phone.hands.photos.push([{ bytes: picture }, { bytes: picture }]);
  await fillRequired(phone);
  await phone.tap('再补充几句');
  for (let page = 0; page < 4; page += 1) await phone.tap('下一题');
  await phone.tap('拍照或选照片');
  await phone.tap('下一题');
  await phone.tap('下一题');
  await answer(phone, '不留名');
  await phone.waitFor('2 张');
  await phone.tap('对的，去送出');
  await phone.tap('同意并送出');
  await phone.waitFor('查询码');

  expect(phone.line.requests.filter(({ kind }) => kind === 'upload')).toHaveLength(2);
  expect(phone.errors).toEqual([]);
});

const refusals = [
  ['refuses', '您没同意微信的隐私说明'],
  ['undeclared', '还没送出去'],
] as const;

test.each(refusals)('WeChat’s privacy agreement %s: said calmly, nothing lost', async (privacy, words) => {
  const phone = await aPhone();
  await fillRequired(phone);
  phone.hands.privacy = privacy;
  await send(phone);
  await phone.waitFor(words);
  phone.hands.privacy = 'agreed';
  await phone.tap('同意并送出');
  await phone.waitFor('可以念给人听');
});

test('a keystroke is one setData that holds only the value of that field', async () => {
  const phone = await aPhone({ offline: true });
  await fillRequired(phone);
  await phone.tap('再补充几句');
  const sizes: number[] = [];
  let before = phone.setDataLog.length;
  await phone.type({ label: /平时怎么叫/, role: 'textbox' }, '张婆', {
    keyByKey: true,
    afterKey() {
      const sent = phone.setDataLog.slice(before);
      before = phone.setDataLog.length;
      expect(sent).toHaveLength(1);
      expect(sent[0]?.paths).toHaveLength(1);
      sizes.push(sent[0]?.bytes ?? 0);
    },
  });

  expect(sizes).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100 + Buffer.byteLength('张婆'));
});
