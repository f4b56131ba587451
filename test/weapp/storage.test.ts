import { neighbourReport } from '@/forms/neighbour-report';
import { createPhone, type Phone, type PhoneOptions } from './harness/phone';
import { builtWeapp } from './support/built-weapp';
import { kept, keptPhotos } from './support/kept';

const photo = 'aaaaaaaa-4444-4444-8444-444444444444';
const draftKey = 'draft:neighbour-report:only';
const draft = {
  formVersion: neighbourReport.version,
  answers: { danger: 'no', signs: ['jobless'], village: '', group: '', place: '水井旁边', ready: 'add' },
  typing: { personName: '张婆', photos: [photo] },
  savedAt: Date.now(),
};
const photoFile = `wxfile://usr/photos/${photo}.jpg`;

/** A phone with a report begun and its photo, whose storage meets these faults. */
const aPhone = (storage: NonNullable<PhoneOptions['hands']>['storage'], open?: string) =>
  createPhone({
    dist: builtWeapp(),
    offline: true,
    storage: kept({ [draftKey]: draft }),
    files: keptPhotos([photo]),
    ...(open === undefined ? {} : { open }),
    hands: { storage: storage ?? (() => undefined) },
  });

/** Fails so often, then never again. */
function failing(api: string, times: number, isMeant: (key: string) => boolean = () => true) {
  let left = times;
  return (called: string, key: string) =>
    called === api && isMeant(key) && left-- > 0 ? 'io error' : undefined;
}

function expectKept(phone: Phone): void {
  expect(phone.storage.get(draftKey)?.json).toContain(photo);
  expect(phone.storage.get(draftKey)?.json).toContain('张婆');
  expect(phone.files.read(photoFile)).toBeDefined();
}

test('getStorage fails twice for the draft: said, kept, and there again', async () => {
  const phone = await aPhone(
    failing('getStorage', 4, (key) => key === draftKey),
    'pages/neighbour-report/question',
  );
  await phone.waitFor('手机一时读不出来');
  expect(phone.text()).not.toContain('下一题');
  expectKept(phone);
  for (let tap = 0; tap < 3 && phone.text().includes('再试一次'); tap += 1) await phone.tap('再试一次');
  await phone.waitFor('叫什么');
  expect(phone.get({ label: /平时怎么叫/, role: 'textbox' }).attributes.value).toBe('张婆');
  expectKept(phone);
  expect(phone.errors).toEqual([]);
});

test('getStorage fails once: nobody notices', async () => {
  const phone = await aPhone(failing('getStorage', 1), 'pages/neighbour-report/question');
  await phone.waitFor('叫什么');
  expectKept(phone);
});

test('getStorageInfo fails: nothing is thrown away, and 我的办理 does not say that there is nothing', async () => {
  const phone = await aPhone(
    (api) => (api === 'getStorageInfo' ? 'io error' : undefined),
    'pages/cases/list',
  );
  await phone.waitFor('手机一时读不出来');
  expect(phone.text()).not.toContain('还没有在办的事');
  expectKept(phone);
  phone.hands.storage = () => undefined;
  await phone.tap('再试一次');
  await phone.waitFor('还没交');
  expect(phone.errors).toEqual([]);
});

test('正在存 until it is written', async () => {
  const phone = await aPhone(undefined, 'pages/neighbour-report/question');
  await phone.waitFor('已存在这部手机');
  phone.hands.storage = (api) =>
    api === 'setStorage' ? new Promise((resolve) => setTimeout(() => resolve(undefined), 1500)) : undefined;
  const typing = phone.type({ label: /平时怎么叫/, role: 'textbox' }, '张婆婆');
  await phone.waitFor('正在存');
  expect(phone.text()).not.toContain('已存在这部手机');
  await typing;
  await phone.waitFor('已存在这部手机');
});

test('what was typed survives a kill 100 ms after the last key', async () => {
  const phone = await aPhone(undefined, 'pages/neighbour-report/question');
  await phone.waitFor('叫什么');
  await phone.type({ label: /平时怎么叫/, role: 'textbox' }, '张婆婆');
  await phone.advance(100);
  const again = await createPhone({ dist: builtWeapp(), ...phone.kill(), offline: true });
  await again.tap({ role: 'link', label: /^帮人反映/ });
  await again.waitFor('叫什么');
  expect(again.get({ label: /平时怎么叫/, role: 'textbox' }).attributes.value).toBe('张婆婆');
});

test('a full phone is called full, and what stands on the screen stays', async () => {
  const phone = await aPhone(undefined, 'pages/neighbour-report/question');
  await phone.waitFor('叫什么');
  phone.hands.storage = (api) => (api === 'setStorage' ? 'exceed storage max size 10Mb' : undefined);
  await phone.type({ label: /平时怎么叫/, role: 'textbox' }, '张婆婆');
  await phone.waitFor('手机满了');
});
