import { helpedOn } from '@/domain/case/helped';
import { type OutboxItem, step, type Unsent, withoutHelped } from '@/domain/case/outbox';
import { receiptFrom } from '@/domain/case/receipt';
import { dayOf, type Instant } from '@/domain/dates';

const now = Date.UTC(2026, 10, 30, 4) as Instant;
const today = dayOf(now);
const parcel = (answers: Unsent['answers'], more: object = {}): OutboxItem => ({
  id: 'p',
  kind: 'assistance-application',
  createdAt: now,
  state: 'waiting',
  formVersion: 1,
  answers,
  consent: { version: 'v', hash: 'h' },
  photos: [],
  tries: 0,
  ...more,
});
const acknowledgement = { receipt: receiptFrom('12345678901'), receivedAt: now, mode: 'live' } as const;
const received = (item: OutboxItem): OutboxItem => step(item, { type: 'acknowledged', acknowledgement });
const byWorker = { forWhom: 'worker', personName: '王秀兰' };

test('whom a worker filled in for stands on the list covered, before and after the office has it', () => {
  const item = parcel(byWorker);
  expect(helpedOn([item], today).map(({ name }) => name)).toEqual(['王*']);
  expect(helpedOn([received(item)], today).map(({ name }) => name)).toEqual(['王*']);
  expect(JSON.stringify(received(item))).not.toContain('王秀兰');
});

test.each([
  ['for oneself', parcel({ forWhom: 'self', personName: '王秀兰' })],
  ['for a relative', parcel({ forWhom: 'family', personName: '王秀兰' })],
  ['on a borrowed phone', parcel(byWorker, { oneOff: true })],
  ['yesterday', parcel(byWorker, { createdAt: now - 86_400_000 })],
  ['whose name is not known', parcel({ forWhom: 'worker' })],
])('%s is on no list', (_what, item) => {
  expect(helpedOn([item, received(item)], today)).toEqual([]);
});

test('once erased, the number is still there and the name is not', () => {
  const item = withoutHelped(received(parcel(byWorker)));
  expect(helpedOn([item], today)).toEqual([]);
  expect(item).toMatchObject({ state: 'received', acknowledgement });
});
