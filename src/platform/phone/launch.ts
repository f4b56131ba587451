import Taro from '@tarojs/taro';
import type { Launch } from '@/services/ports';
import { isOlder, oldestLibrary } from './base-library';

/** 朋友圈单页模式. */
const singlePageScene = 1154;

export function createLaunch(): Launch {
  return {
    program: 'weapp',
    singlePage: Taro.getLaunchOptionsSync().scene === singlePageScene,
    tooOld: isOlder(libraryVersion(), oldestLibrary),
  };
}

/** `getAppBaseInfo` is itself newer than the libraries that are too old. */
function libraryVersion(): string {
  const { SDKVersion = '' } = Taro.canIUse('getAppBaseInfo')
    ? Taro.getAppBaseInfo()
    : Taro.getSystemInfoSync();
  return SDKVersion;
}
