import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Sent } from '@/domain/case/outbox';
import { receiptFrom } from '@/domain/case/receipt';
import { PrintSlip } from '@/features/about/slip/slip';
import { HelpedToday } from '@/features/about/today/today';
import { aClock } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { leavePage } from '../../support/screen/page-life';
import { clear, tap } from '../../support/screen/render';

beforeEach(() => void jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]));
afterEach(() => {
  leavePage();
  clear();
  jest.restoreAllMocks();
});

const now = aClock().now();
const sent: Sent = {
  id: 'parcel',
  kind: 'assistance-application',
  createdAt: now,
  state: 'received',
  helped: '王*',
  acknowledgement: { receipt: receiptFrom('12345678901'), receivedAt: now, mode: 'rehearsal' },
};

async function show(screen: React.ReactNode, items: readonly Sent[], more: object = {}, people?: object) {
  const { stores } = await aProgram();
  const outbox = createStore(() => ({ status: 'open', items, open: async () => undefined }));
  const own = people ? { people: people as typeof stores.people } : {};
  return aScreen(screen, { ...stores, ...own, outbox, actions: { ...stores.actions, ...more } });
}

test('a worker sees whom they helped today, and erases the names after a question', async () => {
  const forgetHelped = jest.fn(async () => undefined);
  const { text } = await show(<HelpedToday />, [sent], { forgetHelped });
  expect(text()).toContain('王*');
  expect(text()).toContain('1234 5678 901');
  tap('删掉今天的名字');
  await act(rest);
  expect(forgetHelped).not.toHaveBeenCalled();
  tap('删掉今天的名字', '[role=dialog] button');
  expect(forgetHelped).toHaveBeenCalledTimes(1);
});

test('nobody yet: it says how one gets on the list', async () => {
  const { text } = await show(<HelpedToday />, [{ ...sent, createdAt: (now - 86_400_000) as typeof now }]);
  expect(text()).toContain('今天还没有');
  expect(text()).not.toContain('王*');
});

test('on paper: number, day and whom to call, no name; a rehearsal says so', async () => {
  const print = jest.fn();
  const { text } = await show(<PrintSlip id="parcel" />, [sent], { print });
  expect(text()).toContain('1234 5678 901');
  expect(text()).toContain('演练，不是真的回执');
  expect(text()).not.toContain('王*');
  tap('打印', 'button');
  expect(print).toHaveBeenCalledTimes(1);
});

test('on paper stands whoever helped and said yes to it', async () => {
  const own = async () => ({ name: '李协理', phone: '13900002222', onPaper: true });
  const { text } = await show(
    <PrintSlip id="parcel" />,
    [sent],
    {},
    createStore(() => ({ own })),
  );
  expect(text()).toContain('李协理，139 0000 2222');
});

test('where there is no printer it says what to do instead; what is not here is called so', async () => {
  expect((await show(<PrintSlip id="parcel" />, [sent])).text()).toContain('存成图');
  clear();
  expect((await show(<PrintSlip id="another" />, [sent])).text()).toContain('没有这张回执');
});
