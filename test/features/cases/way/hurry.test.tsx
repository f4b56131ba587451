import '../../../support/screen/page-life';
import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import Taro from '@tarojs/taro';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import { day, type Instant } from '@/domain/dates';
import { CaseDetail } from '@/features/cases/detail/case-detail';
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

const hurriedAt = Date.UTC(2026, 11, 1, 4) as Instant;
const asked: CaseView = v.parse(caseView, waiting.answer.case);

/** At the office since October, its day passed, 催办 listed; and what was told of one. */
function late(notices: readonly object[] = [], may: readonly string[] = ['hurry', 'ask-for-call']): CaseView {
  const rule = { count: 30, unit: 'workday', from: '2026-10-10', document: '审核确认办法', extended: false };
  const term = { ...rule, standing: 'late', until: { day: '2026-11-24', about: false } };
  const whole = { id: 'whole', kind: 'decision', who: 'office', since: '2026-10-10', pausedBy: [], ways: [] };
  const way = { ...(asked.way as object), may, notices, waiting: [{ ...whole, terms: [term] }] };
  const accepted = { status: 'accepted', at: Date.UTC(2026, 9, 10) as Instant } as const;
  return { ...asked, status: 'accepted', timeline: [accepted], way };
}

const notice = { id: 'n', kind: 'late', route: 'call', state: 'made', madeAt: hurriedAt };
const parcel = {
  id: 'p',
  kind: 'hurry',
  to: asked.receipt,
  createdAt: hurriedAt,
  photos: [],
  answers: {},
  tries: 1,
};
const received = {
  ...parcel,
  state: 'received',
  acknowledgement: { receipt: asked.receipt, receivedAt: hurriedAt },
};

async function show(view: CaseView, items: readonly unknown[] = [], today = '2026-12-02') {
  const { stores } = await aProgram();
  return aScreen(<CaseDetail receipt={view.receipt} />, {
    ...stores,
    today: () => day(today),
    outbox: createStore(() => ({ status: 'open', items, open: async () => undefined })),
    cases: createStore(() => ({ cases: [view], loading: false, refresh: async () => undefined })),
  });
}

/** Every button that leads to 催办. */
const offers = (place: Element) =>
  [...place.querySelectorAll('[role="button"], button')].filter(({ textContent }) => textContent === '催办');

test('late and not hurried: offered as the main thing and in 还可以', async () => {
  const { place, text } = await show(late());
  expect(offers(place)).toHaveLength(2);
  expect(text()).not.toContain('催过了');
});

test.each([
  ['this phone, which sent it', late(), [received]],
  ['a second phone, which is told of it', late([notice]), []],
  ['a phone whose backend offers it no more', late([notice], ['ask-for-call']), []],
])('hurried: %s says so with the day, and offers it no more', async (_name, view, items) => {
  const { place, text } = await show(view, items);
  expect(text()).toContain('12月1日催过了，街道看得到');
  expect(offers(place)).toHaveLength(0);
  expect(text()).not.toContain('可以催办');
});

test('on its way it is told as on its way and not as done, and not offered a second time', async () => {
  const { place, text } = await show(late(), [{ ...parcel, state: 'waiting' }]);
  expect(text()).toMatch(/您刚才说的.*催办.*正在送/);
  expect(text()).not.toContain('催过了');
  expect(offers(place)).toHaveLength(0);
});

test.each([
  ['it was refused', late(), [{ ...parcel, state: 'refused' }], '2026-12-02'],
  ['it was for another case', late(), [{ ...received, to: '470823165095' }], '2026-12-02'],
  ['a week has passed', late([notice]), [], '2026-12-08'],
])('offered again where %s', async (_name, view, items, today) => {
  const { place, text } = await show(view, items, today);
  expect(offers(place)).toHaveLength(2);
  expect(text()).not.toContain('催过了');
});
