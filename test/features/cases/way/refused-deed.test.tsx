import '../../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { createStore } from 'zustand/vanilla';
import { receiptFrom } from '@/domain/case/receipt';
import { ReceiptScreen } from '@/features/cases/receipt/receipt';
import { aClock } from '../../../support/phone/phone';
import { aProgram } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap } from '../../../support/screen/render';

let opened: string[] = [];
beforeEach(() => {
  opened = [];
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  jest.spyOn(Taro, 'navigateTo').mockImplementation(async ({ url }) => {
    opened.push(url);
    return { errMsg: '' } as never; // what Taro answers, unread
  });
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const to = receiptFrom('47082316502');

async function show(code: string) {
  const { stores } = await aProgram();
  const item = {
    id: 'parcel',
    kind: 'hurry',
    to,
    state: 'refused',
    createdAt: aClock().now(),
    photos: [],
    answers: {},
    tries: 1,
    failure: { kind: 'rejected', code, errors: [] },
  };
  const called: string[] = [];
  const own = {
    ...stores,
    outbox: createStore(() => ({ status: 'open', items: [item], open: async () => undefined })),
    cases: createStore(() => ({ cases: [], loading: false, refresh: async () => undefined })),
    actions: { ...stores.actions, dial: async (number: string) => void called.push(number) },
  };
  const screen = await aScreen(<ReceiptScreen id="parcel" />, own);
  const filled = [...screen.place.querySelectorAll('.button.main')].map(
    ({ textContent }) => textContent ?? '',
  );
  return { ...screen, called, filled };
}

const told = ['action-not-open', 'not-late'];

test.each(told)('what the case explains (%s) leads to the case, and calls beside it', async (code) => {
  const { filled, called, text } = await show(code);
  expect(filled).toEqual(['看办到哪了']);
  expect(text()).not.toContain('再送一次');
  tap('打救助热线', 'button');
  expect(called).toHaveLength(1);
  tap('看办到哪了', 'button');
  expect(opened).toEqual([`/pages/cases/detail?receipt=${to}`]);
});

test.each([
  ['case-not-found', false],
  ['not-the-sender', false],
  ['not-found', true],
  ['method-not-allowed', true],
])('what a person must hear (%s) is called about, once; sent again: %s', async (code, again) => {
  const { filled, called, text } = await show(code);
  expect(filled).toEqual([expect.stringContaining('打救助热线')]);
  expect(text().split('打救助热线')).toHaveLength(2);
  expect(text().includes('再送一次')).toBe(again);
  expect(text()).toContain('不送了');
  tap('打救助热线', 'button');
  expect(called).toHaveLength(1);
});
