import type { Network } from '@/services/ports';

interface Change {
  readonly isConnected: boolean;
  readonly networkType: string;
}

/** WeChat's line, which says of what type it is when asked and when it changes. */
async function onWeChat(networkType: string) {
  let change: (to: Change) => void = () => undefined;
  jest.resetModules();
  jest.doMock('@tarojs/taro', () => ({
    onNetworkStatusChange: (listener: typeof change) => {
      change = listener;
    },
    getNetworkType: async () => ({ networkType }),
  }));
  const network: Network = require('@/platform/network/network').createNetwork();
  await new Promise(setImmediate);
  return { network, change: (to: Change) => change(to) };
}

function inBrowser(connection: object | undefined): Network {
  Object.defineProperty(globalThis, 'navigator', {
    value: { onLine: true, connection },
    configurable: true,
  });
  return require('@/platform/network/network.h5').createNetwork();
}

const types: [type: string, metered: boolean | undefined][] = [
  ['2g', true],
  ['3g', true],
  ['4g', true],
  ['5g', true],
  ['wifi', false],
  ['none', undefined],
  ['unknown', undefined],
];

test.each(types)('WeChat on %s: does data cost? %s', async (type, metered) => {
  expect((await onWeChat(type)).network.metered()).toBe(metered);
});

test('from wifi to mobile data and back, while it goes on', async () => {
  const { network, change } = await onWeChat('wifi');
  change({ isConnected: true, networkType: '5g' });
  expect(network.metered()).toBe(true);
  change({ isConnected: true, networkType: 'wifi' });
  expect(network.metered()).toBe(false);
});

const browsers: [name: string, connection: object | undefined, metered: boolean | undefined][] = [
  ['mobile data', { type: 'cellular' }, true],
  ['wifi', { type: 'wifi' }, false],
  ['a cable', { type: 'ethernet' }, undefined],
  ['a browser that tells no type', { effectiveType: '4g' }, undefined],
  ['a browser that tells nothing', undefined, undefined],
];

test.each(browsers)('in a browser, %s', (_name, connection, metered) => {
  expect(inBrowser(connection).metered()).toBe(metered);
});
