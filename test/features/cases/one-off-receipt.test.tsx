import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { createStore } from 'zustand/vanilla';
import type { OutboxItem, Sent } from '@/domain/case/outbox';
import { receiptFrom } from '@/domain/case/receipt';
import { CaseList } from '@/features/cases/list/case-list';
import { ReceiptScreen } from '@/features/cases/receipt/receipt';
import { aClock } from '../../support/phone/phone';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { leavePage } from '../../support/screen/page-life';
import { clear, tap } from '../../support/screen/render';

beforeEach(() => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => {
  leavePage();
  clear();
  jest.restoreAllMocks();
});

const now = aClock().now();
const receipt = receiptFrom('12345678901');
const sent: Sent = {
  id: 'parcel',
  kind: 'assistance-application',
  createdAt: now,
  state: 'received',
  acknowledgement: { receipt, receivedAt: now, mode: 'live' },
};
const waiting: OutboxItem = {
  id: 'parcel',
  kind: 'assistance-application',
  createdAt: now,
  oneOff: true,
  state: 'waiting',
  formVersion: 2,
  answers: { personName: '王桂兰' },
  consent: { version: 'v', hash: 'h' },
  photos: [],
  tries: 0,
};

async function show(screen: React.ReactNode, item: OutboxItem) {
  const { stores } = await aProgram();
  const forgotten: string[] = [];
  const own = {
    ...stores,
    outbox: createStore(() => ({ status: 'open', items: [item], open: async () => undefined })),
    cases: createStore(() => ({ cases: [], loading: false, refresh: async () => undefined })),
    unfinished: createStore(() => ({ forms: [], unread: [], refresh: async () => undefined })),
    actions: { ...stores.actions, forgetSent: async (id: string) => void forgotten.push(id) },
  };
  return { forgotten, ...(await aScreen(screen, own)) };
}

test('from a borrowed phone: the number is said to go, goes with its page, and leads home', async () => {
  const home = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: '' } as never);
  const { forgotten, text } = await show(<ReceiptScreen id="parcel" />, { ...sent, oneOff: true });
  expect(text()).toContain('离开这一页，手机里就不留了');
  expect(text()).toContain('请先把编号抄下来，或存成图。');
  expect(text()).not.toContain('看办到哪了');
  tap('回首页', 'button');
  expect(home).toHaveBeenCalledWith({ url: '/pages/home/index' });
  expect(forgotten).toEqual([]);
  leavePage();
  expect([...new Set(forgotten)]).toEqual(['parcel']);
});

const kept: [name: string, item: OutboxItem][] = [
  ['from an own phone', sent],
  ['from a borrowed phone, before the office has it', waiting],
];

test.each(kept)('%s, leaving the page forgets nothing', async (_name, item) => {
  const { forgotten, text } = await show(<ReceiptScreen id="parcel" />, item);
  expect(text()).not.toContain('手机里就不留了');
  leavePage();
  expect(forgotten).toEqual([]);
});

test('我的办理 tells no name while it waits, and nothing at all once the office has it', async () => {
  const before = await show(<CaseList />, waiting);
  expect(before.text()).toContain('救助申请');
  expect(before.text()).not.toContain('王桂兰');
  const after = await show(<CaseList />, { ...sent, oneOff: true });
  expect(after.text()).not.toContain('救助申请');
  expect(after.text()).toContain('还没有在办的事');
});
