import { receiptFrom } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import type { Result } from '@/domain/failure';
import type { AskOffice } from '@/services/hands/ask';
import { createFollowStore } from '@/stores/cases/hands/follow';
import { createFollowCodeStore } from '@/stores/cases/hands/follow-code';
import { someIds } from '../../support/phone/phone';

const receipt = receiptFrom('47082316502');
const server = 1_800_000_000_000;
const quarter = 15 * 60;

/** A phone whose clock is wrong by days, at an office that gives the same code. */
function aPhoneWith(answers: readonly Result<unknown>[] = []) {
  const [left, asked] = [[...answers], [] as unknown[]];
  const phone = { now: 1_000 };
  const { uuid } = someIds();
  const ask = (async (_operation: unknown, options: { idempotencyKey?: string }) => {
    asked.push(options.idempotencyKey);
    const given = { receipt, code: '204716', until: server + quarter * 1000, serverTime: server };
    return left.shift() ?? { ok: true, value: { ...given, ...options } };
  }) as unknown as AskOffice; // the operations of these stores
  return { phone, asked, needs: { ask, newId: uuid, now: () => phone.now as Instant } };
}

test('a code counts down by the server’s time, and is not shown one second longer', async () => {
  const { phone, needs } = aPhoneWith();
  const store = createFollowCodeStore(receipt, needs);
  await store.getState().make();
  expect(store.getState()).toMatchObject({ code: '204716', left: quarter, over: false });
  phone.now += (quarter - 1) * 1000;
  store.getState().look();
  expect(store.getState()).toMatchObject({ code: '204716', left: 1 });
  phone.now += 1000;
  store.getState().look();
  expect(store.getState()).toMatchObject({ code: undefined, over: true });
});

test('what the answer took on the line is not promised again', async () => {
  const { phone, needs } = aPhoneWith();
  const slow: AskOffice = async (...asked) => {
    phone.now += 20_000;
    return needs.ask(...asked);
  };
  const store = createFollowCodeStore(receipt, { ...needs, ask: slow });
  await store.getState().make();
  expect(store.getState().left).toBe(quarter - 20);
});

test('a dead line is said, and the next tap is the same wish', async () => {
  const { asked, needs } = aPhoneWith([{ ok: false, failure: { kind: 'offline' } }]);
  const store = createFollowCodeStore(receipt, needs);
  await store.getState().make();
  expect(store.getState().code).toBeUndefined();
  expect(store.getState()).toMatchObject({ busy: false, failure: { kind: 'offline' } });
  await store.getState().make();
  expect(store.getState().code).toBe('204716');
  await store.getState().make();
  expect(asked[1]).toBe(asked[0]);
  expect(asked[2]).not.toBe(asked[0]);
});

test('numbers are asked for before the office is: four digits, six digits, who one is', async () => {
  const { asked, needs } = aPhoneWith();
  const store = createFollowStore(needs);
  expect(await store.getState().follow({ ending: '50', code: '', role: '' })).toBeUndefined();
  expect(store.getState().lacking).toEqual({ ending: true, code: true, role: true });
  const typed = { ending: '５０２ 2', code: '204-716', role: 'applicant' };
  expect(await store.getState().follow(typed)).toBe(receipt);
  expect(store.getState().lacking).toEqual({});
  expect(asked).toHaveLength(1);
});
