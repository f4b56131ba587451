import { readFileSync } from 'node:fs';
import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { common } from '@/content/messages/screen/common';
import { helpTexts } from '@/content/messages/screen/help';
import { oldestLibrary } from '@/platform/phone/base-library';
import { says } from './filled/filled';
import { createPhone } from './harness/phone';
import { builtWeapp } from './support/built-weapp';

const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), offline: true, ...options });

const entries = ['我要申请', '测一测', '帮人反映', '看政策', '我的办理'];

test.each(entries)(
  '%s whose package is not there: said, with the call, and it opens at a second try',
  async (entry) => {
    const phone = await aPhone({ hands: { packages: 'missing' } });
    await phone.tap(entry);
    expect(phone.page().route).toBe('pages/home/index');
    expect(says(phone, common.notOpeningTitle)).toBe(true);
    const [call] = phone.find({ role: 'button', label: common.callUs });
    if (!call) throw new Error('nothing calls');
    await phone.tap(call);
    expect(phone.calls).toEqual(['02345488696']);
    phone.hands.packages = 'fetched';
    await phone.tap(common.tryAgain);
    expect(phone.page().route).not.toBe('pages/home/index');
    expect(phone.errors).toEqual([]);
  },
);

test.each(['pages/nope/index?id=1', 'pages/apply/nope', 'pages/policy/nowhere'])(
  '%s, which was never there: home says so',
  async (open) => {
    const phone = await aPhone({ open });
    expect(phone.page().route).toBe('pages/home/index');
    expect(says(phone, common.lostTitle)).toBe(true);
    await phone.tap('看政策');
    expect(phone.page().route).toBe('pages/policies/index');
    expect(phone.errors).toEqual([]);
  },
);

test.each([
  ['pages/policy/index', 'pages/policies/index', '看病花钱多'],
  ['pages/policy/situation?id=sick', 'pages/policies/situation', '医疗救助'],
  ['pages/apply/people', 'pages/application/people', '一个人一份'],
  ['pages/mine/index', 'pages/preferences/index', '字大小'],
])('%s of an old card opens where it stands now', async (open, route, said) => {
  const phone = await aPhone({ open });
  expect(phone.page().route).toBe(route);
  await phone.waitFor(said);
  expect(says(phone, common.lostTitle)).toBe(false);
  expect(phone.errors).toEqual([]);
});

const firstQuestion = neighbourReportTexts.pages.danger?.heading ?? '';

test.each([
  ['2.9.5', true],
  ['2.25.9', true],
  [oldestLibrary, false],
  ['3.8.0', false],
])('base library %s: too old is %s, and the hotline is there', async (library, old) => {
  for (const open of ['pages/home/index', 'pages/neighbour-report/question']) {
    const phone = await aPhone({ library, open });
    expect(says(phone, common.tooOldTitle)).toBe(old);
    expect(says(phone, firstQuestion)).toBe(!old && open !== 'pages/home/index');
    const [call] = phone.find({ role: 'button', label: /023-4548 8696/ });
    if (!call) throw new Error('no hotline');
    await phone.tap(call);
    // A program that can open anything asks first whom to call.
    if (!old) {
      await phone.waitFor(helpTexts.title);
      await phone.tap('先打这个');
    }
    expect(phone.calls).toHaveLength(1);
    expect(phone.errors).toEqual([]);
  }
});

test('the oldest base library is the same in the settings and the guide', () => {
  expect(JSON.parse(readFileSync('project.config.json', 'utf8')).libVersion).toBe(oldestLibrary);
  expect(readFileSync('docs/how-to/run-live.md', 'utf8')).toContain(oldestLibrary);
});
