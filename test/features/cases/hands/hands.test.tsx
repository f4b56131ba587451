import '../../../support/screen/page-life';
import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import Taro from '@tarojs/taro';
import { act } from 'react';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import type { Result } from '@/domain/failure';
import { TakeBackConsent } from '@/features/cases/deeds/take-back-consent';
import { CaseDetail } from '@/features/cases/detail/case-detail';
import { FollowByCode } from '@/features/cases/hands/follow';
import { Hands } from '@/features/cases/hands/hands';
import { aProgram, rest } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap, type } from '../../../support/screen/render';

beforeEach(() => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const asked: CaseView = v.parse(caseView, waiting.answer.case);
const { receipt } = asked;
const withWay = (way: object): CaseView => ({ ...asked, way: { ...(asked.way as object), ...way } });
const daughter = { id: 'f1', role: 'relative', since: 1_800_000_000_000, isYou: false };

/** A screen over cases of this phone; the office answers what it is given, in turn. */
async function show(screen: React.ReactNode, view: CaseView, answers: Result<unknown>[] = [], found = false) {
  const { stores } = await aProgram();
  const said: unknown[] = [];
  const sent: unknown[] = [];
  const actions = {
    ...stores.actions,
    ask: async (_operation: unknown, options: { body?: unknown; idempotencyKey?: string }) => {
      said.push(options.body);
      const answer = answers.shift() ?? { ok: false, failure: { kind: 'offline' } };
      const { idempotencyKey } = options;
      return answer.ok ? { ok: true, value: { idempotencyKey, ...(answer.value as object) } } : answer;
    },
    newId: async () => '11111111-1111-4111-8111-111111111111',
    sendDeed: async (...deed: unknown[]) => {
      sent.push(deed);
      return 'x';
    },
  };
  const own = {
    ...stores,
    actions,
    outbox: createStore(() => ({ status: 'open', items: [], open: async () => undefined })),
    cases: createStore(() => ({
      cases: found ? [] : [view],
      found: found ? view : undefined,
      loading: false,
      refresh: async () => undefined,
    })),
  };
  const { place, text } = await aScreen(screen, own);
  return { place, text: () => text().replace(/\s/g, ''), said, sent };
}

const refused = (code: string) => ({
  ok: false as const,
  failure: { kind: 'rejected' as const, code, errors: [] },
});

test('a code stands there large, with its ending, its time, and to whom not to tell it', async () => {
  const made = { code: '204716', until: 1_900_000, serverTime: 1_000_000 };
  const { text, place } = await show(
    <Hands receipt={receipt} />,
    withWay({ role: 'sender', followers: [] }),
    [{ ok: true, value: made }],
  );
  expect(text()).toContain('现在只有您在看');
  tap('给一个号码', 'button');
  await act(rest);
  expect(text()).toMatch(/还能用15分0秒.*只能用一次/);
  expect(place.querySelector('[aria-label="2 0 4 7 1 6"]')?.textContent).toBe('204716');
  expect(text()).toContain('自称工作人员的人来要，不给');
});

test('who follows is told without a name; the sender ends each', async () => {
  const view = withWay({ role: 'sender', followers: [daughter] });
  const { text, said } = await show(<Hands receipt={receipt} />, view, [{ ok: true, value: { receipt } }]);
  expect(text()).toContain('家里人');
  tap('取消', 'button');
  await act(rest);
  expect(said).toEqual([{ follower: 'f1' }]);
  expect(text()).toContain('那部手机看不到了');
});

test('what was not ended is never told as ended', async () => {
  const view = withWay({ role: 'sender', followers: [daughter] });
  const { text } = await show(<Hands receipt={receipt} />, view);
  tap('取消', 'button');
  await act(rest);
  expect(text()).toContain('没有网');
  expect(text()).not.toContain('看不到了');
});

test('who follows gives no codes and ends only himself', async () => {
  const view = withWay({ role: 'applicant', followers: [daughter, { ...daughter, id: 'f2', isYou: true }] });
  const { text } = await show(<Hands receipt={receipt} />, view);
  expect(text()).not.toMatch(/给一个号码|取消/);
  expect(text()).toContain('我不看了');
});

const sentences: [name: string, answer: Result<unknown>, says: RegExp][] = [
  ['wrong', refused('follow-code'), /号码不对/],
  ['used up', refused('follow-code-used'), /用过了/],
  ['too old', refused('follow-code-old'), /过了时间/],
  ['tried too often', { ok: false, failure: { kind: 'too-many', retryAfterSeconds: 60 } }, /试的次数太多/],
  ['typed without network', { ok: false, failure: { kind: 'offline' } }, /没有网/],
  ['at an office of before', refused('not-found'), /还收不了/],
];

test.each(sentences)('a code that is %s: a sentence of its own', async (_name, answer, says) => {
  const { text, place } = await show(<FollowByCode />, asked, [answer]);
  tap('看办理', 'button');
  expect(text()).toMatch(/要填4个数字.*要填6个数字.*请选一个/);
  const [ending, code] = place.querySelectorAll('input');
  if (ending && code) type(ending, '5021');
  if (ending && code) type(code, '204716');
  tap('家里人', 'label');
  tap('看办理', 'button');
  await act(rest);
  expect(text()).toMatch(says);
});

test('the page of a case leads there on the phones that have it, not where it was looked up by its number', async () => {
  const own = await show(<CaseDetail receipt={receipt} />, withWay({ role: 'sender' }));
  expect(own.text()).toContain('让家里人也看');
  const found = await show(<CaseDetail receipt={receipt} />, withWay({ role: 'sender' }), [], true);
  expect(found.text()).not.toContain('让家里人也看');
});

test('a consent is taken back after it was said what follows, and only that one', async () => {
  const consents = [
    { who: 'applicant', matter: 'means', state: 'agreed' },
    { who: 'member-1', matter: 'means', state: 'agreed' },
    { who: 'health', matter: 'health', state: 'withdrawn' },
  ];
  const told = { case: withWay({ consents }), serverTime: 1 };
  const { text, sent } = await show(<TakeBackConsent receipt={receipt} />, asked, [
    { ok: true, value: told },
  ]);
  expect(text()).toMatch(/申请的人的.*第1位家里人的/);
  expect(text()).not.toContain('身体情况');
  tap('第 1 位家里人', 'button');
  expect(text()).toMatch(/真的要撤回吗.*不再查这一样.*以前查过的/);
  expect(sent).toEqual([]);
  tap('撤回这一样', 'button');
  await act(rest);
  expect(sent).toEqual([['consent-withdrawal', receipt, { confirmed: true, who: 'member-1' }]]);
});

test('consents that could not be asked for are never told as none', async () => {
  const { text } = await show(<TakeBackConsent receipt={receipt} />, asked);
  expect(text()).toMatch(/没看到您同意过什么/);
  expect(text()).not.toContain('没有能在这里撤回的');
});
