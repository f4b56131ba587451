import { createWindows } from '@/platform/phone/windows.h5';

/** A browser that has Web Locks and does so when it is asked for one. */
function aBrowser(request: (name: string, act: unknown) => Promise<unknown>) {
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  return createWindows();
}

const refused = () => Promise.reject(new DOMException('storage is off', 'SecurityError'));

test('where locks are refused, it is done all the same, once, and no start promise is left unheard', async () => {
  const windows = aBrowser(refused);
  const act = jest.fn(async () => 'done');
  expect(await windows.inTurn('outbox', act)).toBe('done');
  expect(act).toHaveBeenCalledTimes(1);
  expect(await windows.alone()).toBe(true);
});

test('what goes wrong in its turn is not done again', async () => {
  const windows = aBrowser(async (_name, act) => (typeof act === 'function' ? act(null) : undefined));
  const act = jest.fn(() => Promise.reject(new Error('full')));
  await expect(windows.inTurn('outbox', act)).rejects.toThrow('full');
  expect(act).toHaveBeenCalledTimes(1);
});
