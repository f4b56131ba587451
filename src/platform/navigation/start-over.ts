import Taro from '@tarojs/taro';

/** Opens a page with nothing behind it; WeChat itself shows the way home beside its title. */
export async function startOver(url: string, _home: string): Promise<void> {
  await Taro.reLaunch({ url });
}
