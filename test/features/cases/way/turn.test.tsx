import '../../../support/screen/page-life';
import examples from '@contract/examples/listCases.json';
import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import Taro from '@tarojs/taro';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import { CaseDetail } from '@/features/cases/detail/case-detail';
import { CaseList } from '@/features/cases/list/case-list';
import { LateCall } from '@/features/cases/way/late-call';
import { linesOf } from '@/stores/cases/case-way';
import { aProgram } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap } from '../../../support/screen/render';

beforeEach(() => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const asked: CaseView = v.parse(caseView, waiting.answer.case);
const [, given, refused] = examples.answer.cases.map((one): CaseView => v.parse(caseView, one));
if (!given || !refused) throw new Error('the examples have no decision');

async function show(screen: React.ReactNode, ...views: CaseView[]) {
  const { stores } = await aProgram();
  const own = {
    ...stores,
    outbox: createStore(() => ({ status: 'open', items: [], open: async () => undefined })),
    cases: createStore(() => ({ cases: views, loading: false, refresh: async () => undefined })),
    unfinished: createStore(() => ({ forms: [], unread: [], refresh: async () => undefined })),
  };
  return aScreen(screen, own);
}

test('the page begins with whose turn it is, until when, and what is asked', async () => {
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, asked);
  expect(text()).toMatch(/现在轮到谁轮到您了.*最迟哪天.*要您做什么再拍一次诊断书/);
});

test('the day opens to article, from which day, and what paused it', async () => {
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, asked);
  expect(text()).not.toContain('第二十二条');
  tap('最迟哪天', 'button');
  expect(text()).toMatch(/从11月24日的第二天算起.*11月25日起停着.*第二十二条/);
});

test('where nothing speaks, the sentence itself stands there', async () => {
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, asked);
  expect(text()).toContain('轮到您了。请再拍一次诊断书。');
});

const older: [name: string, way: unknown][] = [
  ['tells no way', undefined],
  ['tells one that cannot be read', { waiting: 'soon' }],
];

test.each(older)('a backend that %s: the turn by the status, no day, nothing broken', async (_name, way) => {
  const { way: _, ...bare } = asked;
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, { ...bare, way });
  expect(text()).toMatch(/轮到您了.*没定日子.*看街道写的话/);
});

test.each(['late', 'running'])(
  'the supervisor’s number stands there once the day has passed: %s',
  async (standing) => {
    const rule = {
      count: 30,
      unit: 'workday',
      from: '2026-10-10',
      document: '审核确认办法',
      extended: false,
    };
    const term = { ...rule, standing, until: { day: '2026-11-24', about: false } };
    const waiting = {
      id: 'whole',
      kind: 'decision',
      who: 'office',
      since: '2026-10-10',
      pausedBy: [],
      ways: [],
    };
    const way = { ...(asked.way as object), waiting: [{ ...waiting, terms: [term] }] };
    const { stores } = await aProgram();
    const phone = { shown: '023-0000 0000', dialled: '02300000000' };
    const region = { ...stores.region, supervisor: { name: '样例区民政局', phone } };
    const { text } = await aScreen(<LateCall due={linesOf({ ...asked, way }).due} />, { ...stores, region });
    expect(text().includes('样例区民政局')).toBe(standing === 'late');
    const silent = await aScreen(<LateCall due={linesOf({ ...asked, way }).due} />, stores);
    expect(silent.text()).toBe('');
  },
);

test('what the office asked for never lies under 等着就行', async () => {
  const { text } = await show(<CaseList />, asked);
  expect(text()).toMatch(/要您做的.*轮到您了/);
  expect(text()).not.toContain('等着就行');
});

test('a refusal is told as ended: nobody’s turn, no 有人接手, no tick at its end', async () => {
  const list = await show(<CaseList />, refused);
  expect(list.text()).toMatch(/等着就行.*办完了.*这次没批/);
  expect(list.text()).not.toContain('有人接手');
  const { place, text } = await show(<CaseDetail receipt={refused.receipt} />, refused);
  expect(text()).toContain('办完了');
  expect(place.querySelectorAll('[role="listitem"]')[1]?.querySelector('.i-tick')).toBeNull();
});

test.each(['confirmed', 'published'] as const)(
  'what was given is told in the list as on its page, never as 有人接手: %s',
  async (status) => {
    const view = { ...given, status };
    const list = await show(<CaseList />, view);
    expect(list.text()).toMatch(/等着就行.*同意了/);
    expect(list.text()).not.toMatch(/有人接手|办完了/);
    expect((await show(<CaseDetail receipt={given.receipt} />, view)).text()).toContain('同意了');
  },
);

test.each([
  ['closed', '办完了'],
  ['withdrawn', '已撤回'],
] as const)('what ended is told in the list as ended: %s', async (status, words) => {
  const { way: _, ...bare } = asked;
  const { text } = await show(<CaseList />, { ...bare, status });
  expect(text()).toContain(words);
  expect(text()).not.toContain('有人接手');
});

test.each([
  ['late', '可以催办'],
  ['running', '还在办，没有忘'],
] as const)('long without news and %s: %s', async (standing, words) => {
  const term = {
    count: 30,
    unit: 'workday',
    extended: false,
    standing,
    from: '2026-01-05',
    document: '审核确认办法',
    until: { day: '2026-02-10', about: false },
  };
  const asks = { id: 'whole', kind: 'decision', who: 'office', since: '2026-01-05', pausedBy: [], ways: [] };
  const way = { ...(asked.way as object), waiting: [{ ...asks, terms: [term] }] };
  const [received] = asked.timeline;
  const old = { ...received, at: Date.UTC(2026, 0, 5) as typeof received.at };
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, {
    ...asked,
    status: 'accepted',
    timeline: [old],
    way,
  });
  expect(text()).toContain(words);
});
