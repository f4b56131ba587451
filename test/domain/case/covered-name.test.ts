import * as v from 'valibot';
import { whoseOf } from '@/domain/case/covered-name';
import { type OutboxItem, type ParcelKind, step } from '@/domain/case/outbox';
import { receiptFrom } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import { itemSchema } from '@/services/outbox/outbox-shelf';

const now = Date.UTC(2026, 10, 30, 4) as Instant;
const acknowledgement = { receipt: receiptFrom('12345678901'), receivedAt: now, mode: 'live' } as const;

function received(kind: ParcelKind, forWhom: string, more: object = {}): OutboxItem {
  const item: OutboxItem = {
    id: 'p',
    kind,
    createdAt: now,
    state: 'waiting',
    formVersion: 1,
    answers: { forWhom, personName: '王秀兰' },
    consent: { version: 'v', hash: 'h' },
    photos: [],
    tries: 0,
    ...more,
  };
  return step(item, { type: 'acknowledged', acknowledgement });
}

test.each([
  ['an application for a parent', received('assistance-application', 'family'), '王*'],
  ['a registration', received('registration', 'self'), '王*'],
  ['one a worker filled in, for the day', received('assistance-application', 'worker'), '王*'],
  ['one from a borrowed phone', received('assistance-application', 'family', { oneOff: true }), undefined],
  ['a report of a neighbour', received('neighbour-report', 'family'), undefined],
])('%s is known again by %3$s, and no name stays', (_what, item, name) => {
  expect(whoseOf(item)).toBe(name);
  const { known: _, ...kept } = item as { known?: unknown };
  expect(JSON.stringify(kept)).not.toContain('王秀兰');
});

test('of whom a worker helped nothing outlives the day', () => {
  expect(received('assistance-application', 'worker')).not.toHaveProperty('whose');
});

test('the covered name is still there when the phone reads it again', () => {
  expect(v.parse(itemSchema, received('assistance-application', 'self'))).toMatchObject({ whose: '王*' });
});
