import { isReceipt } from '@/domain/case/receipt';
import { createPhone, type Phone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { openTown, type Town } from '../support/town';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.stop());

const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), server: town.url, open: 'pages/registration/question', ...options });

/** The town of the build has no list of villages: the place is told in words. */
async function fill(phone: Phone, urgency = '不急，按先后来'): Promise<void> {
  await phone.waitFor('您叫什么');
  await phone.type({ label: '姓名', role: 'textbox' }, '陈秀兰');
  await phone.type({ label: /住在哪里/, role: 'textbox' }, '桥头第一家');
  await phone.tap('下一页');
  await phone.waitFor('怎么找到您');
  await phone.type({ label: /电话/, role: 'textbox' }, '13800002670');
  await phone.tap(urgency);
  await phone.tap('下一页');
  await phone.waitFor('就送出');
}

const receiptOn = (phone: Phone): string =>
  phone
    .text()
    .match(/\d{4}\s*\d{4}\s*\d{4}/)?.[0]
    .replace(/\s/g, '') ?? '';

test('name, place, phone, urgency, 送出: on the built bundle against the real server', async () => {
  const phone = await aPhone();
  await fill(phone, '今天就过不去');
  await phone.tap('送出');
  await phone.waitFor('可以念给人听');

  expect(isReceipt(receiptOn(phone))).toBe(true);
  expect(phone.text()).toContain('现在就打');
  expect(phone.text()).not.toContain('陈秀兰');
  expect(phone.errors).toEqual([]);
});

test('接着填 knows what was registered, and its answers go into the same case', async () => {
  const phone = await aPhone();
  await fill(phone);
  await phone.tap('送出');
  await phone.waitFor('可以念给人听');
  const receipt = receiptOn(phone);
  await phone.tap('接着填，街道少跑一趟');
  await phone.waitFor('填一样');
  expect(phone.text()).toContain('编号不变');
  expect(phone.text()).toMatch(/正在为\s*自己\s*申请/);
  expect(phone.page().options.p).toBe(`to-${receipt}`);
  expect(phone.errors).toEqual([]);
});

test('registered offline and killed: it goes by itself, once, and nothing is called received before', async () => {
  const first = await aPhone({ offline: true });
  await fill(first);
  await first.tap('送出');
  await first.waitFor('正在送（等网络）');
  expect(first.text()).not.toContain('街道系统已收到');

  const second = await aPhone({ ...first.kill(), open: 'pages/cases/list' });
  await second.waitFor('街道系统已收到');
  const sent = second.line.requests.filter(({ url }) => url.endsWith('/registrations'));
  expect(sent).toHaveLength(1);
});

test('killed on a half-typed page, everything is there again, and somebody else’s page is empty', async () => {
  const first = await aPhone({ offline: true });
  await first.waitFor('您叫什么');
  await first.type({ label: '姓名', role: 'textbox' }, '陈秀');
  await first.background();

  const second = await aPhone({ ...first.kill(), offline: true });
  await second.waitFor('您叫什么');
  expect(second.get({ label: '姓名', role: 'textbox' }).attributes.value).toBe('陈秀');
  await second.tap('给别人');
  await second.tap('母亲');
  await second.waitFor('母亲叫什么');
  expect(second.get({ label: '姓名', role: 'textbox' }).attributes.value).toBe('');
});
