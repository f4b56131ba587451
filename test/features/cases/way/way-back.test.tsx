import '../../../support/screen/page-life';
import examples from '@contract/examples/listCases.json';
import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import Taro from '@tarojs/taro';
import { act } from 'react';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import type { FormDefinition } from '@/domain/form/definition';
import { AppealLetter } from '@/features/cases/decision/letter';
import { DeedScreen } from '@/features/cases/deeds/deed';
import { CaseDetail } from '@/features/cases/detail/case-detail';
import { RequestScreen } from '@/features/cases/request/request';
import { createDrafts } from '@/services/drafts';
import { createDraftStore } from '@/stores/drafts/draft';
import { aClock, anOutboxOf, aStore } from '../../../support/phone/phone';
import { aProgram, rest } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap } from '../../../support/screen/render';

let opened: string[] = [];
const note = async ({ url }: { url: string }) => {
  opened.push(url);
  return { errMsg: '' } as never; // what Taro answers, unread
};
beforeEach(() => {
  opened = [];
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  jest.spyOn(Taro, 'navigateTo').mockImplementation(note);
  jest.spyOn(Taro, 'redirectTo').mockImplementation(note);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const asked: CaseView = v.parse(caseView, waiting.answer.case);
const [, given, refused] = examples.answer.cases.map((one): CaseView => v.parse(caseView, one));
if (!given || !refused) throw new Error('the examples have no decision');
const request = waiting.answer.case.way.waiting[0]?.id ?? '';

async function show(screen: React.ReactNode, view: CaseView, items: readonly unknown[] = []) {
  const { stores } = await aProgram();
  const done: unknown[] = [];
  const drafts = createDrafts(aStore(), aClock());
  const kept = new Map<string, ReturnType<typeof createDraftStore>>();
  const draft = (form: FormDefinition, person: string) => {
    const store =
      kept.get(person) ?? createDraftStore(form, person, { drafts, outbox: anOutboxOf(), clock: aClock() });
    kept.set(person, store);
    return store;
  };
  const own = {
    ...stores,
    draft,
    outbox: createStore(() => ({ status: 'open', items, open: async () => undefined })),
    cases: createStore(() => ({ cases: [view], loading: false, refresh: async () => undefined })),
    actions: {
      ...stores.actions,
      askPrivacy: async () => 'agreed',
      sendDeed: async (...deed: unknown[]) => {
        done.push(deed);
        return 'parcel';
      },
      submit: async (form: FormDefinition, kind: string, person: string, _text: unknown, more: unknown) => {
        await kept.get(person)?.getState().flush();
        done.push([kind, (await drafts.load(form, person))?.answers, more]);
        return { kind: 'queued', id: 'parcel' };
      },
    },
  };
  return { done, ...(await aScreen(screen, own)) };
}

test('the page leads to what the office asks, and tells what else may be done', async () => {
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, asked);
  expect(text()).toContain('右下角的金额看不清，请再拍一张。');
  expect(text()).toMatch(/还可以.*改名字.*请打电话给我.*撤回申请/);
  expect(text()).not.toContain('催办');
  tap('右下角的金额看不清', 'button');
  expect(opened).toEqual([`/pages/cases/request?receipt=${asked.receipt}&request=${request}`]);
});

test('a request: the office’s words, why again and where, every way to answer, nothing runs out', async () => {
  const { text } = await show(<RequestScreen receipt={asked.receipt} request={request} />, asked);
  expect(text()).toMatch(/再拍一次诊断书.*右下角的金额看不清.*上次那张看不清。街道圈的是右下角/);
  for (const way of ['再拍一张', '这张就这样', '没有这个', '拿不到', '请上门时看', '打字说明', '以后再说'])
    expect(text()).toContain(way);
  expect(text()).toContain('过了也不算您放弃');
});

test('「拿不到」 is chosen, looked at, and sent once as an answer to this request', async () => {
  const { done, text } = await show(<RequestScreen receipt={asked.receipt} request={request} />, asked);
  tap('拿不到', 'button');
  await act(rest);
  expect(text()).toContain('您要答的是拿不到');
  tap('送给街道', 'button');
  await act(rest);
  expect(done).toEqual([
    ['answer', expect.objectContaining({ way: 'cannot-get' }), { to: asked.receipt, request }],
  ]);
  expect(opened).toEqual(['/pages/cases/receipt?id=parcel']);
});

test('a photo chosen and not taken is said, and nothing is sent', async () => {
  const { done, text } = await show(<RequestScreen receipt={asked.receipt} request={request} />, asked);
  tap('再拍一张', 'button');
  await act(rest);
  tap('送给街道', 'button');
  await act(rest);
  expect(text()).toContain('还没有照片');
  expect(done).toEqual([]);
});

test('what was answered on this phone is not asked again while it is on its way', async () => {
  const parcel = {
    id: 'p',
    kind: 'answer',
    to: asked.receipt,
    request,
    state: 'waiting',
    tries: 1,
    photos: [],
  };
  const detail = await show(<CaseDetail receipt={asked.receipt} />, asked, [parcel]);
  expect(detail.text()).toMatch(/您刚才说的.*正在送/);
  expect(detail.text()).not.toContain('右下角的金额看不清');
  const page = await show(<RequestScreen receipt={asked.receipt} request={request} />, asked, [parcel]);
  expect(page.text()).not.toContain('拿不到');
});

test('a request that is there no more says so', async () => {
  const { text } = await show(<RequestScreen receipt={asked.receipt} request="gone" />, asked);
  expect(text()).toContain('没有要您补的了');
});

test('a withdrawal asks first; the last row does nothing', async () => {
  const { done, text } = await show(<DeedScreen receipt={asked.receipt} what="withdrawal" />, asked);
  expect(text()).toContain('真的要撤回吗');
  tap('撤回，已经好了', 'button');
  await act(rest);
  expect(done).toEqual([['withdrawal', asked.receipt, { confirmed: true, why: 'better' }]]);
});

test('a refusal: ended, unmet first, both voices, last day, letter', async () => {
  const { place, text } = await show(<CaseDetail receipt={refused.receipt} />, refused);
  expect(text()).toMatch(/结果这次没批.*没满足：家庭人均收入低于标准.*最迟 1月25日/);
  expect(text()).toMatch(/一条一条看没满足.*满足户口在本地/);
  expect(text()).toMatch(/核对到两个人有工资。.*要书面告诉您理由/);
  expect(place.querySelectorAll('.i-received, .i-taken')).toHaveLength(0);
  tap('写申请书', 'button');
  expect(opened[0]).toContain('/pages/cases/letter');
});

test('the letter is filled in with what is known, and leaves lines for the rest', async () => {
  const { text } = await show(<AppealLetter receipt={refused.receipt} />, refused);
  expect(text()).toMatch(
    /行政复议申请书.*2026年11月26日作出的不予确认的决定.*4708 2316 5040.*核对到两个人有工资/,
  );
  expect(text()).toContain('＿＿');
});

test('no line of the letter tears a blank to write on, a date or the number', async () => {
  const { place } = await show(<AppealLetter receipt={refused.receipt} />, refused);
  const kept = [...place.querySelectorAll('.kept')].map((one) => one.textContent);
  const whole = ['＿'.repeat(8), '2026年11月26日', '4708 2316 5040'];
  for (const words of whole) expect(kept).toContainEqual(expect.stringContaining(words));
  const torn = kept.reduce((left, one) => left.replace(one ?? '', ''), place.textContent ?? '');
  expect(torn).not.toMatch(/＿|\d{4}年/);
});

test('what was given: how much, from which month, how worked out', async () => {
  const { text } = await show(<CaseDetail receipt={given.receipt} />, given);
  expect(text()).toMatch(/同意了，每月 560 元.*2026年12月.*打到社保卡.*860 − 300 = 560/);
  expect(text()).toContain('解决了吗');
  expect(text()).not.toContain('街道写给您的');
  tap('钱没到', 'button');
  expect(opened).toEqual(['/pages/policy/article?id=late-payment']);
});

test('the ways on after a refusal stand there once', async () => {
  const { text } = await show(<CaseDetail receipt={refused.receipt} />, refused);
  for (const words of ['没批怎么办', '再申请']) expect(text().split(words)).toHaveLength(2);
});

test('what was taken back is called so, and the way to apply again is there', async () => {
  const way = { ...waiting.answer.case.way, waiting: [], may: ['apply-again'] };
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, { ...asked, status: 'withdrawn', way });
  expect(text()).toMatch(/现在轮到谁已撤回.*要您做什么现在不用做/);
  tap('再申请', 'button');
  expect(opened).toEqual(['/pages/application/people']);
});
