import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { createStore } from 'zustand/vanilla';
import { ReceiptScreen } from '@/features/cases/receipt/receipt';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

test('what the office has and the phone let go of is looked for among 我的办理, not called lost', async () => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const { stores } = await aProgram();
  const outbox = createStore(() => ({ status: 'open', items: [], open: async () => undefined }));
  const cases = createStore(() => ({ cases: [], loading: false, refresh: async () => undefined }));
  const { text } = await aScreen(<ReceiptScreen id="answered" />, { ...stores, outbox, cases });
  expect(text()).toMatch(/送到了的，看“我的办理”/);
  expect(text()).not.toContain('没有这件事');
});
