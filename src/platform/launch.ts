import Taro from '@tarojs/taro';
import type { Launch } from '@/services/ports';

/** 朋友圈单页模式. */
const singlePageScene = 1154;

export function createLaunch(): Launch {
  return { program: 'weapp', singlePage: Taro.getLaunchOptionsSync().scene === singlePageScene };
}
