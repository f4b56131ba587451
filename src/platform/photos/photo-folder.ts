import Taro from '@tarojs/taro';

/** Where kept photos lie; gone only with the program or by our own hand. */
export function folder(): string {
  return `${Taro.env.USER_DATA_PATH}/photos`;
}

export function pathOf(id: string): string {
  return `${folder()}/${id}.jpg`;
}
