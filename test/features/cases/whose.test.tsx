import '../../support/screen/page-life';
import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import Taro from '@tarojs/taro';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import { CaseDetail } from '@/features/cases/detail/case-detail';
import { CaseList } from '@/features/cases/list/case-list';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

beforeEach(() => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const asked: CaseView = v.parse(caseView, waiting.answer.case);

const sent = (receipt: string, whose?: string) => ({
  id: receipt,
  kind: 'assistance-application',
  createdAt: Date.UTC(2026, 10, 24),
  state: 'received',
  acknowledgement: { receipt, receivedAt: Date.UTC(2026, 10, 24), mode: 'live' },
  ...(whose && { whose }),
});

async function show(screen: React.ReactNode, items: readonly unknown[]) {
  const { stores } = await aProgram();
  const begun = { form: 'assistance-application', person: 'p', savedAt: 0, complete: false, name: '刘*' };
  return aScreen(screen, {
    ...stores,
    outbox: createStore(() => ({ status: 'open', items, open: async () => undefined })),
    cases: createStore(() => ({ cases: [asked], loading: false, refresh: async () => undefined })),
    unfinished: createStore(() => ({ forms: [begun], unread: [], refresh: async () => undefined })),
  });
}

test('two parents on one phone are told apart in the list, sent or begun', async () => {
  const { text } = await show(<CaseList />, [sent(asked.receipt, '陈*'), sent('470823165100', '李*')]);
  expect(text()).toMatch(/陈\*救助申请/);
  expect(text()).toMatch(/李\*救助申请/);
  expect(text()).toMatch(/刘\*救助申请/);
});

test('where the phone has cases of several people, the page begins with whose it is', async () => {
  const one = await show(<CaseDetail receipt={asked.receipt} />, [sent(asked.receipt, '陈*')]);
  expect(one.text()).not.toContain('陈* 的办理');
  expect(one.text()).toMatch(/给谁办的陈\*/);
  clear();
  const items = [sent(asked.receipt, '陈*'), sent('470823165100', '李*')];
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, items);
  expect(text()).toMatch(/陈\* 的办理.*现在轮到谁/);
});

test('what was sent before names were kept is told as ever', async () => {
  const { text } = await show(<CaseDetail receipt={asked.receipt} />, [sent(asked.receipt)]);
  expect(text()).not.toContain('给谁办的');
});
