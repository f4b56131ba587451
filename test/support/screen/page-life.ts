// Imported before any screen: in a test no page of Taro's is around it, so that nobody would tell it that it is left.
let onLeave: (() => void)[] = [];
let onShow: (() => void)[] = [];

jest.doMock('@tarojs/taro', () => {
  const taro = jest.requireActual('@tarojs/taro');
  const useUnload = (left: () => void): void => void onLeave.push(left);
  const useDidShow = (shown: () => void): void => void onShow.push(shown);
  return { __esModule: true, ...taro, default: taro.default, useUnload, useDidShow };
});

/** The page goes off the stack: everything that listened while it was drawn is told. */
export function leavePage(): void {
  for (const left of onLeave) left();
  onLeave = [];
  onShow = [];
}

/** The page comes on top: everything that waited for it is told. */
export function showPage(): void {
  for (const shown of onShow.splice(0)) shown();
}
