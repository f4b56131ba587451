import { randomBytes } from 'node:crypto';
import { type Apis, answering, Failed, immediate, type Phone, textIn } from './api';
import type { Hands } from './hands';
import type { PrivacyGate } from './privacy';

export interface Device {
  /** Numbers called, oldest first. */
  readonly calls: string[];
  clipboard: string;
  readonly launch: {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly scene: number;
  };
  /** WeChat's text size: 1 is standard, 1.3 and above is large. */
  readonly fontScale: number;
  /** WeChat's base library. */
  readonly library: string;
}

export function createDeviceApis(phone: Phone, device: Device, hands: Hands, gate: PrivacyGate): Apis {
  const facts = factsOf(device);
  const sync = (name: string, answer: () => unknown) => [name, immediate(phone, name, answer)] as const;
  const everything = {
    ...facts.getAppBaseInfo,
    ...facts.getWindowInfo,
    ...facts.getDeviceInfo,
    ...facts.getSystemSetting,
  };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, answer]) => sync(name, () => answer))),
    getSystemInfoSync: immediate(phone, 'getSystemInfoSync', () => everything),
    getSystemInfo: answering(phone, 'getSystemInfo', () => everything),
    getMenuButtonBoundingClientRect: immediate(phone, 'getMenuButtonBoundingClientRect', () => ({
      left: 281,
      top: 26,
      right: 368,
      bottom: 58,
      width: 87,
      height: 32,
    })),
    makePhoneCall: answering(
      phone,
      'makePhoneCall',
      (options) => void device.calls.push(textIn(options, 'phoneNumber')),
    ),
    setClipboardData: answering(phone, 'setClipboardData', async (options) => {
      await gate.pass('setClipboardData');
      device.clipboard = textIn(options, 'data');
    }),
    getRandomValues: answering(phone, 'getRandomValues', ({ length }) => ({
      randomValues: random(Number(length)),
    })),
    login: answering(phone, 'login', () => {
      if (hands.loginCode === undefined) throw new Failed('system error');
      return { code: hands.loginCode };
    }),
    getUpdateManager: () => ({
      onCheckForUpdate: nothing,
      onUpdateReady: nothing,
      onUpdateFailed: nothing,
      applyUpdate: nothing,
    }),
  };
}

const nothing = () => undefined;

function random(length: number): Uint8Array {
  if (!(length > 0 && length <= 1_048_576))
    throw new Failed('parameter error: length must be between 1 and 1048576');
  return Uint8Array.from(randomBytes(length));
}

function factsOf({ launch, fontScale, library }: Device): Record<string, object> {
  return {
    getAppBaseInfo: {
      SDKVersion: library,
      version: '8.0.55',
      language: 'zh_CN',
      theme: 'light',
      enableDebug: false,
      host: { appId: '' },
      fontSizeSetting: Math.round(16 * fontScale),
      fontSizeScaleFactor: fontScale,
    },
    getWindowInfo: {
      pixelRatio: 2,
      screenWidth: 375,
      screenHeight: 667,
      windowWidth: 375,
      windowHeight: 603,
      statusBarHeight: 20,
      screenTop: 64,
      safeArea: { left: 0, top: 20, right: 375, bottom: 667, width: 375, height: 647 },
    },
    getDeviceInfo: {
      brand: 'fake',
      model: 'fake',
      system: 'Android 10',
      platform: 'android',
      abi: 'arm64-v8a',
      benchmarkLevel: 8,
      memorySize: '2048',
    },
    getSystemSetting: {
      bluetoothEnabled: false,
      locationEnabled: false,
      wifiEnabled: true,
      deviceOrientation: 'portrait',
    },
    getLaunchOptionsSync: { ...launch, referrerInfo: {}, apiCategory: 'default' },
    getEnterOptionsSync: { ...launch, referrerInfo: {}, apiCategory: 'default' },
    getAccountInfoSync: { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } },
    getAppAuthorizeSetting: { cameraAuthorized: 'authorized', albumAuthorized: 'authorized' },
  };
}
