import Taro from '@tarojs/taro';

/** Colours WeChat's own bar of the page on top; its words are white on a dark ground and black on a light one. */
export async function tintBar(ground: string, dark: boolean): Promise<unknown> {
  return Taro.setNavigationBarColor({
    frontColor: dark ? '#ffffff' : '#000000',
    backgroundColor: ground,
    animation: { duration: 0, timingFunc: 'linear' },
  });
}
