import Taro from '@tarojs/taro';

/** An address without its first slash, and what followed the `?`. */
export interface LostPage {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Told when WeChat was to open a page that the program does not have, as by an old card. */
export function watchLostPages(heard: (page: LostPage) => void): void {
  Taro.onPageNotFound(({ path, query }) => heard({ path, query: (query ?? {}) as LostPage['query'] }));
}
