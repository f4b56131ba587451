import { createProgramUpdate } from '@/platform/phone/program-update.h5';

let fetched: number;
beforeEach(() => {
  jest.useFakeTimers();
  fetched = 3;
  Object.assign(performance, { getEntriesByType: () => Array(fetched) });
});
afterEach(() => jest.useRealTimers());

const settled = () => jest.advanceTimersByTimeAsync(0);
const still = () => jest.advanceTimersByTimeAsync(500);

/** A browser at this address, in which a newer worker waits; `takesOver` is called when it does. */
async function aBrowser(pathname: string, keepAll = async () => true) {
  const told: unknown[] = [];
  let takesOver: () => void = () => undefined;
  const waiting = { postMessage: (message: unknown) => told.push(message) };
  const serviceWorker = {
    controller: {},
    register: async () => ({ waiting, installing: null, addEventListener: () => undefined }),
    addEventListener: (_: string, heard: () => void) => {
      takesOver = heard;
    },
  };
  const reload = jest.fn();
  const location = { pathname, search: '', reload };
  Object.assign(globalThis, { SETTINGS: { release: 'r' } });
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true });
  define('navigator', { serviceWorker });
  define('window', { location });
  const update = createProgramUpdate();
  update.watch(keepAll);
  await settled();
  return { update, told, reload, location, takesOver: () => takesOver(), window: globalThis.window };
}

test('it takes over where it was told to: home opens anew, once', async () => {
  const { update, told, reload, takesOver } = await aBrowser('/pages/home/index');
  update.take();
  await still();
  expect(told).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(reload).not.toHaveBeenCalled();
  takesOver();
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('while pieces of home are still fetched, the newer worker is not asked: its question would be lost', async () => {
  const { update, told } = await aBrowser('/pages/home/index');
  update.take();
  fetched += 1;
  await still();
  expect(told).toEqual([]);
  await still();
  expect(told).toHaveLength(1);
});

test('shown twice, home asks once', async () => {
  const { update, told } = await aBrowser('/pages/home/index');
  update.take();
  update.take();
  await still();
  update.take();
  await still();
  expect(told).toHaveLength(1);
});

test('gone on before it was asked, the newer worker waits until home is shown again', async () => {
  const { update, told, location } = await aBrowser('/pages/home/index');
  update.take();
  location.pathname = '/pages/neighbour-report/question';
  await still();
  expect(told).toEqual([]);
  location.pathname = '/pages/home/index';
  update.take();
  await still();
  expect(told).toHaveLength(1);
});

test('home under its other address is home', async () => {
  const { update, reload, location, takesOver } = await aBrowser('/');
  update.take();
  await still();
  location.pathname = '/pages/home/index';
  takesOver();
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('gone on into a form meanwhile, nothing is opened anew until home is shown again', async () => {
  const { update, reload, location, takesOver } = await aBrowser('/pages/home/index');
  update.take();
  await still();
  location.pathname = '/pages/neighbour-report/question';
  takesOver();
  await settled();
  expect(reload).not.toHaveBeenCalled();
  update.take();
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('words that are only in memory are put by before anything opens anew', async () => {
  let kept: (all: boolean) => void = () => undefined;
  const keepAll = () =>
    new Promise<boolean>((resolve) => {
      kept = resolve;
    });
  const { update, reload, takesOver } = await aBrowser('/pages/home/index', keepAll);
  update.take();
  await still();
  takesOver();
  await settled();
  expect(reload).not.toHaveBeenCalled();
  kept(true);
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('where they cannot be put by, nothing opens anew by itself', async () => {
  const { update, reload, takesOver } = await aBrowser('/pages/home/index', async () => false);
  update.take();
  await still();
  takesOver();
  update.take();
  await settled();
  expect(reload).not.toHaveBeenCalled();
});

test('the script in the head of a page finds what keeps everything', async () => {
  const { window } = await aBrowser('/pages/home/index', async () => false);
  await expect((window as unknown as { keepAll(): Promise<boolean> }).keepAll()).resolves.toBe(false);
});
