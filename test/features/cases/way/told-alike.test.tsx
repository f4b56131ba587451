import '../../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { createStore } from 'zustand/vanilla';
import { caseActions } from '@/domain/case/actions/case-actions';
import {
  type CaseKind,
  type CaseStatus,
  type CaseView,
  caseKinds,
  notKnownYet,
} from '@/domain/case/case-timeline';
import { receiptFrom } from '@/domain/case/receipt';
import { handRoles } from '@/domain/case/way/case-way';
import type { Instant } from '@/domain/dates';
import { CaseDetail } from '@/features/cases/detail/case-detail';
import { CaseList } from '@/features/cases/list/case-list';
import { toDosOf } from '@/features/home/use-to-dos';
import { aProgram } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear } from '../../../support/screen/render';

beforeEach(() => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

type Role = (typeof handRoles)[number];
const receipt = receiptFrom('47082316502');
const at = Date.UTC(2026, 10, 20) as Instant;
const since = '2026-11-20';
const waits = (more: object) => ({ id: 'w', since, terms: [], pausedBy: [], ways: [], ...more });
const term = { count: 30, unit: 'workday', from: since, document: '审核确认办法', extended: false };
const due = { ...term, standing: 'running', until: { day: '2026-12-30', about: false } };

/** What the office has to do, and what it asks of this hand or of another. */
const office = waits({ id: 'whole', kind: 'decision', who: 'office', terms: [due] });
const district = waits({ id: 'answer', kind: 'answer', who: 'district' });
const yours = waits({ id: 'a', kind: 'words', who: 'person', ways: ['words'], asked: { words: '哪天在家' } });
const others = waits({ id: 'b', kind: 'consent', who: 'person' });

const waitings: Readonly<Record<string, readonly object[]>> = {
  nothing: [],
  'the office': [office],
  'the district': [district],
  'this hand': [office, yours],
  'another hand': [office, others],
  'both hands': [office, yours, others],
};

/** Only a case that asks waits for people: answers move it on. */
function waitingsIn(status: CaseView['status']): readonly (readonly [string, readonly object[]])[] {
  const all = Object.entries(waitings);
  return status === 'need-more' ? all : all.slice(0, 3);
}

/** The decision is told to who sent the case, and to whose it is; to nobody else. */
function decisionFor(role: Role, status: CaseView['status']) {
  const outcome = { confirmed: 'given', published: 'given', 'not-confirmed': 'refused' }[String(status)];
  const isTold = role === 'sender' || role === 'applicant';
  return outcome && isTold ? { decision: { outcome, on: since, conditions: [] } } : {};
}

function aCase(kind: CaseKind, status: CaseView['status'], role: Role, waiting: readonly object[]): CaseView {
  const way = { role, may: [], waiting, followers: [], notices: [], consents: [] };
  return {
    ...{ receipt, kind, status, way: { ...way, ...decisionFor(role, status) } },
    timeline: [
      { status: 'received', at },
      { status, at },
    ],
  };
}

async function show(screen: React.ReactNode, view: CaseView) {
  const { stores } = await aProgram();
  const own = {
    ...stores,
    outbox: createStore(() => ({ status: 'open', items: [], open: async () => undefined })),
    cases: createStore(() => ({ cases: [view], loading: false, refresh: async () => undefined })),
    unfinished: createStore(() => ({ forms: [], unread: [], refresh: async () => undefined })),
  };
  return (await aScreen(screen, own)).text();
}

/** What the list says of a case, by what its page begins with. */
const listWords: readonly [page: RegExp, list: RegExp][] = [
  [/^现在轮到谁轮到您了/, /要您做的.*轮到您了/],
  [/^现在轮到谁轮到您家里人/, /等着就行.*轮到您家里人/],
  [/^现在轮到谁轮到接手的单位/, /等着就行.*轮到接手的单位/],
  [/^现在轮到谁轮到街道/, /等着就行.*(有人接手|街道系统已收到)/],
  [/^结果同意了/, /等着就行.*同意了/],
  [/^现在轮到谁已撤回/, /等着就行.*已撤回/],
  [/^结果这次没批.*办完了/, /等着就行.*办完了.*这次没批/],
  [/^现在轮到谁办完了/, /等着就行.*办完了/],
  [/^现在轮到谁办理中/, /等着就行.*办理中/],
];
const ends = /同意了|已撤回|办完了|有人接手|轮到|办理中|街道系统已收到/g;

const statusesOf = (kind: CaseKind): readonly CaseView['status'][] => [
  ...(Object.keys(caseActions[kind]) as CaseStatus[]), // the keys of the table of actions
  notKnownYet,
];

const hands = caseKinds.flatMap((kind) => handRoles.map((role) => [kind, role] as const));

test.each(hands)(
  '%s, looked at by %s: list and page tell it alike in every state',
  async (kind, role) => {
    for (const status of statusesOf(kind))
      for (const [who, waiting] of waitingsIn(status)) {
        const view = aCase(kind, status, role, waiting);
        const page = await show(<CaseDetail receipt={receipt} />, view);
        const list = await show(<CaseList />, view);
        const first = /(现在轮到谁|结果).*/.exec(page)?.[0] ?? '';
        const wanted = listWords.find(([begins]) => begins.test(first));
        expect([status, who, wanted !== undefined, first]).toEqual([status, who, true, first]);
        expect([status, who, list]).toEqual([status, who, expect.stringMatching(wanted?.[1] ?? '')]);
        expect([status, who, list.match(ends)?.length]).toEqual([status, who, 1]);
      }
  },
  120_000,
);

test('nobody who follows reads of a turn where the office said yes', async () => {
  for (const role of handRoles) {
    const view = aCase('assistance-application', 'confirmed', role, [office]);
    const page = await show(<CaseDetail receipt={receipt} />, view);
    expect([role, page]).toEqual([role, expect.stringMatching(/结果同意了/)]);
    expect([role, page]).toEqual([role, expect.not.stringMatching(/轮到街道|最迟哪天/)]);
  }
});

test('home asks for what the list calls the person’s, and for nothing else', () => {
  for (const [kind, role] of hands)
    for (const [who, waiting] of Object.entries(waitings)) {
      const view = aCase(kind, 'need-more', role, waiting);
      const todos = toDosOf([view], [], { drafts: [], unread: [] }, false);
      const isAsked = ['nothing', 'this hand', 'both hands'].includes(who);
      expect([who, todos.length]).toEqual([who, isAsked ? 1 : 0]);
    }
});
