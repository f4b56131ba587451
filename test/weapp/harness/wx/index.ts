import type { PageStack } from '../page-stack';
import { asItIs } from '../realm';
import { type Api, type Apis, answering, Failed, type Options, type Phone, textIn } from './api';
import { createDeviceApis, type Device } from './device';
import type { Hands } from './hands';
import { createFileSystemApis } from './kept/file-system';
import type { Files } from './kept/files';
import { createStorageApis, type Storage } from './kept/storage';
import { createHttpApis } from './network/http';
import type { Line } from './network/line';
import { createPermissions } from './permissions';
import { type Canvas, createCanvasApis } from './pictures/canvas';
import { createMediaApis } from './pictures/media';
import { createPrivacy, type PrivacyGate } from './privacy';
import { createScreenApis, type Shown } from './screen';
import { createSelectorApis, type FindCanvas } from './selector-query';
import { createUnfakedApis } from './unfaked';

export interface Parts {
  readonly storage: Storage;
  readonly files: Files;
  readonly line: Line;
  readonly hands: Hands;
  readonly shown: Shown;
  readonly device: Device;
  readonly canvases: Canvas[];
  readonly canvasOn: FindCanvas;
  readonly album: Uint8Array[];
  readonly stack: PageStack;
}

export interface Wx {
  readonly wx: object;
  readonly gate: PrivacyGate;
  /** Listeners of wx.onAppShow and so on, by name. */
  readonly listeners: Readonly<Record<AppEvent, Set<(info: object) => void>>>;
}

type AppEvent = (typeof appEvents)[number];
const appEvents = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'MemoryWarning',
  'ThemeChange',
  'WindowResize',
] as const;

/** The fake wx, whole: what is not faked complains when it is called. */
export function createWx(phone: Phone, parts: Parts): Wx {
  const { gate, apis: privacy } = createPrivacy(phone, parts.hands);
  const { permissions, apis: permission } = createPermissions(phone, parts.hands);
  const listeners = Object.fromEntries(appEvents.map((event) => [event, new Set()])) as Wx['listeners'];
  const faked: Record<string, Api | object> = {
    ...createStorageApis(phone, parts.storage, parts.hands),
    ...createFileSystemApis(phone, parts.files),
    ...createHttpApis(phone, parts.line, parts.files),
    ...createMediaApis(phone, { ...parts, gate, permissions }),
    ...createDeviceApis(phone, parts.device, parts.hands, gate),
    ...createScreenApis(phone, parts.hands, parts.shown),
    ...createCanvasApis(phone, parts),
    ...createSelectorApis(phone, parts.canvasOn),
    ...privacy,
    ...permission,
    ...routing(phone, parts),
    ...appListeners(listeners),
    nextTick: (work: () => void) => void phone.life.later(work),
  };
  faked.canIUse = (name: string) => name.includes('.') || name in faked;
  return { wx: asItIs({ ...createUnfakedApis(phone.life, faked), ...faked }), gate, listeners };
}

function routing(phone: Phone, { stack, hands }: Pick<Parts, 'stack' | 'hands'>): Apis {
  const toUrl = (name: string, go: (url: string) => void) =>
    answering(phone, name, (options: Options) => {
      if (hands.packages === 'missing') throw new Failed('timeout');
      go(textIn(options, 'url'));
    });
  return {
    navigateTo: toUrl('navigateTo', stack.push),
    redirectTo: toUrl('redirectTo', stack.replace),
    reLaunch: toUrl('reLaunch', stack.restart),
    switchTab: answering(phone, 'switchTab', () =>
      Promise.reject(new Error('there is no tab bar in app.json')),
    ),
    navigateBack: answering(phone, 'navigateBack', ({ delta }) => stack.back(Number(delta ?? 1))),
  };
}

function appListeners(listeners: Wx['listeners']): Apis {
  return Object.fromEntries(
    appEvents.flatMap((event) => [
      [`on${event}`, (listener: (info: object) => void) => void listeners[event].add(listener)],
      [`off${event}`, (listener: (info: object) => void) => void listeners[event].delete(listener)],
    ]),
  );
}
