import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { createStore } from 'zustand/vanilla';
import type { OutboxItem } from '@/domain/case/outbox';
import { receiptFrom } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import { Complain } from '@/features/complaints/complain';
import { ComplaintScreen } from '@/features/complaints/complaint';
import { complaint } from '@/forms/complaint';
import { createDrafts } from '@/services/drafts';
import { createDraftStore } from '@/stores/drafts/draft';
import { aClock, anOutboxOf, aStore } from '../../support/phone/phone';
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

const receipt = receiptFrom('47082316502');
const at = 1_800_000_000_000 as Instant;
const parcel = { id: 'c1', kind: 'complaint', createdAt: at } as const;
const sent: OutboxItem = {
  ...parcel,
  state: 'received',
  acknowledgement: { receipt, receivedAt: at, mode: 'live' },
};
const refused: OutboxItem = {
  ...parcel,
  state: 'refused',
  formVersion: 1,
  answers: { kind: 'complaint', words: '三次都不收' },
  consent: { version: '', hash: '' },
  photos: [],
  tries: 1,
  failure: { kind: 'rejected', code: 'answers-rejected', errors: [] },
};

/** The page of one complaint, at an office that tells this of it, or at none. */
async function show(item: OutboxItem | undefined, told?: object) {
  const { stores } = await aProgram();
  const ask = async () =>
    told
      ? { ok: true, value: { complaints: [told], serverTime: at } }
      : { ok: false, failure: { kind: 'offline' } };
  const outbox = createStore(() => ({
    status: 'open',
    items: item ? [item] : [],
    open: async () => undefined,
  }));
  return aScreen(<ComplaintScreen id="c1" />, { ...stores, actions: { ...stores.actions, ask }, outbox });
}

const row = { receipt, kind: 'complaint', receivedAt: at };

test('its number, how far it has come, and the answer in the supervisor’s words', async () => {
  const open = await show(sent, { ...row, state: 'looked-into' });
  expect(open.text()).toMatch(/街道系统已收到.*4708 2316 502\d.*正在查.*答复写在这里/);
  const done = await show(sent, { ...row, state: 'answered', answer: '已约谈，向您道歉。', answeredAt: at });
  expect(done.text()).toMatch(/已答复.*已约谈，向您道歉/);
});

test('without the office nothing newer is told, and that is said', async () => {
  const { text } = await show(sent);
  expect(text()).toMatch(/查不到进展/);
  expect(text()).not.toMatch(/正在查|已答复/);
});

test('what was refused is never called received, and can be changed', async () => {
  const { text } = await show(refused);
  expect(text()).toMatch(/没送出去.*改一改再送/);
  expect(text()).not.toContain('已收到');
});

test('one that is not on this phone is not told as sent', async () => {
  const { text } = await show(undefined);
  expect(text()).toMatch(/这里没有这一份/);
});

test('the form says who gets it, and that the officer complained of does not see it', async () => {
  const { stores } = await aProgram();
  const clock = aClock();
  const needs = { drafts: createDrafts(aStore(), clock), outbox: anOutboxOf(), clock };
  const store = createDraftStore(complaint, 'only', needs);
  const { text } = await aScreen(<Complain receipt="" />, { ...stores, draft: () => store });
  expect(text()).toMatch(/投诉.*建议.*怎么回事.*您投诉的那个人看不到.*同意并送出/);
});
