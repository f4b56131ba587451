import { createPhone, type Phone } from './harness/phone';
import { builtWeapp } from './support/built-weapp';
import { nervous } from './support/nervous';
import { receiptOn } from './support/on-the-screen';
import { fillRegistration } from './support/registered';
import { openTown, type Town } from './support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const aPhone = async (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  nervous(await createPhone({ dist: builtWeapp(), server: town.url, clockByHand: true, ...options }));

const sentTo = (phone: Phone, ending: RegExp) =>
  phone.line.requests.filter(({ url, method }) => method === 'POST' && ending.test(url));

/** Registered under a finger that comes down twice. */
async function registered(): Promise<Phone> {
  const phone = await aPhone({ open: 'pages/registration/question' });
  await fillRegistration(phone);
  expect(phone.page().route).toBe('pages/registration/send');
  expect(sentTo(phone, /registrations$/)).toEqual([]);
  await phone.tap('送出');
  await phone.waitFor('可以念给人听');
  return phone;
}

test('a registration, every tap twice: no page is skipped, and one is sent', async () => {
  const phone = await registered();
  expect(sentTo(phone, /registrations$/)).toHaveLength(1);
  expect(phone.errors).toEqual([]);
});

test('what goes to a case, every tap twice: one answer, one correction, one withdrawal', async () => {
  const first = await registered();
  const receipt = receiptOn(first);
  town.office('request', receipt, 'words', '家里现在几个人一起住？');
  const left = first.kill();
  const at = async (open: string): Promise<Phone> => {
    const phone = await aPhone({ ...left, open });
    await phone.settle();
    return phone;
  };

  const answering = await at(`pages/cases/detail?receipt=${receipt}`);
  await answering.tap('家里现在几个人一起住？');
  await answering.tap('打字回街道');
  expect(sentTo(answering, /answer$/)).toEqual([]);
  await answering.type({ role: 'textbox' }, '我和老伴两个人');
  await answering.tap('送给街道');
  await answering.waitFor('街道系统已收到');
  expect(sentTo(answering, /answer$/)).toHaveLength(1);
  answering.kill();

  const correcting = await at(`pages/cases/detail?receipt=${receipt}`);
  await correcting.tap('改名字、住处、电话');
  await correcting.type({ label: /电话/, role: 'textbox' }, '13900012672');
  await correcting.tap('送给街道');
  await correcting.waitFor('街道系统已收到');
  expect(sentTo(correcting, /corrections$/)).toHaveLength(1);
  correcting.kill();

  const withdrawing = await at(`pages/cases/detail?receipt=${receipt}`);
  await withdrawing.tap('撤回申请');
  expect(sentTo(withdrawing, /withdrawal$/)).toEqual([]);
  await withdrawing.tap('撤回，是填错了');
  await withdrawing.waitFor('街道系统已收到');
  expect(sentTo(withdrawing, /withdrawal$/)).toHaveLength(1);
  expect(withdrawing.errors).toEqual([]);
});
