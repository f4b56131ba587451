import '../../support/screen/page-life';
import { problems } from '@contract/problems';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Unsent } from '@/domain/case/outbox';
import { receiptFrom } from '@/domain/case/receipt';
import { type FormKind, origins } from '@/features/cases/origins';
import { ReceiptScreen } from '@/features/cases/receipt/receipt';
import { ComplaintScreen } from '@/features/complaints/complaint';
import { aClock } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

let opened: string[] = [];
beforeEach(() => {
  opened = [];
  const note = async ({ url }: { url: string }) => {
    opened.push(url);
    return { errMsg: '' } as never; // what Taro answers, unread
  };
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  jest.spyOn(Taro, 'navigateTo').mockImplementation(note);
  jest.spyOn(Taro, 'reLaunch').mockImplementation(note);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const to = receiptFrom('47082316502');
const kinds = Object.keys(origins) as FormKind[];

function refused(kind: FormKind, code: string): Unsent {
  return {
    id: 'parcel',
    kind,
    to,
    request: 'asked',
    state: 'refused',
    formVersion: 1,
    answers: { paper: 'income-proof' },
    consent: { version: 'v', hash: 'h' },
    createdAt: aClock().now(),
    photos: [],
    tries: 1,
    failure: { kind: 'rejected', code, errors: [] },
  };
}

async function show(kind: FormKind, code: string) {
  const { stores } = await aProgram();
  const done: string[] = [];
  const own = {
    ...stores,
    outbox: createStore(() => ({
      status: 'open',
      items: [refused(kind, code)],
      open: async () => undefined,
    })),
    cases: createStore(() => ({ cases: [], loading: false, refresh: async () => undefined })),
    actions: {
      ...stores.actions,
      dial: async () => void done.push('called'),
      takeBack: async () => {
        done.push('taken back');
        return 'taken';
      },
    },
  };
  const page = kind === 'complaint' ? <ComplaintScreen id="parcel" /> : <ReceiptScreen id="parcel" />;
  const screen = await aScreen(page, own);
  const filled = [...screen.place.querySelectorAll('.button.main')].map(
    ({ textContent }) => textContent ?? '',
  );
  return { ...screen, done, filled };
}

const goesAgain = ['not-found', 'method-not-allowed'];
const toldByCase = ['action-not-open', 'not-late', 'case-closed', 'request-answered'];
const toldByPerson = ['case-not-found', 'request-not-found', 'request-not-yours', 'not-the-sender'];
const codes = [...Object.keys(problems), 'of-a-later-office'];

test.each(kinds)(
  '%s, refused for whatever reason: one filled button, and again only where it helps',
  async (kind) => {
    for (const code of codes) {
      const { filled, text } = await show(kind, code);
      expect([code, filled.length]).toEqual([code, 1]);
      expect([code, text().includes('再送一次')]).toEqual([code, goesAgain.includes(code)]);
      expect(text()).toMatch(/没送出去/);
      expect(text()).toMatch(/没有丢|没丢|还在手机里/);
      expect(text()).toContain('打救助热线');
    }
  },
);

const mended = ['answers-rejected', 'form-version', 'photo-cut-off', 'idempotency-key-reused'];

test.each(mended)('%s is mended in its form', async (code) => {
  const { filled, done } = await show('neighbour-report', code);
  expect(filled).toEqual(['改一改再送']);
  await act(async () => tap('改一改再送', 'button'));
  await act(rest);
  expect(done).toEqual(['taken back']);
  expect(opened).toEqual(['/pages/neighbour-report/check']);
});

test.each(toldByCase)('%s leads to the case; what was written can be looked at', async (code) => {
  const { filled, done, text } = await show('answer', code);
  expect(filled).toEqual(['看办到哪了']);
  expect(text()).not.toContain('改一改再送');
  tap('看办到哪了', 'button');
  expect(opened).toEqual([`/pages/cases/detail?receipt=${to}`]);
  await act(async () => tap('看看我写的', 'button'));
  await act(rest);
  expect(done).toEqual(['taken back']);
});

test.each([...toldByPerson, ...goesAgain])('%s is called about, once', async (code) => {
  const { filled, done, text } = await show('supplement', code);
  expect(filled).toEqual([expect.stringContaining('打救助热线')]);
  expect(text().split('打救助热线')).toHaveLength(2);
  expect(text()).not.toContain('改一改再送');
  expect(text()).toContain('看看我写的');
  tap('打救助热线', 'button');
  expect(done).toEqual(['called']);
});
