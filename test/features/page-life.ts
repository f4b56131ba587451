// Imported before any screen: in a test no page of Taro's is around it, so that nobody would tell it that it is left.
let onLeave: (() => void)[] = [];

jest.doMock('@tarojs/taro', () => {
  const taro = jest.requireActual('@tarojs/taro');
  const useUnload = (left: () => void): void => void onLeave.push(left);
  return { __esModule: true, ...taro, default: taro.default, useUnload };
});

/** The page goes off the stack: everything that listened while it was drawn is told. */
export function leavePage(): void {
  for (const left of onLeave) left();
  onLeave = [];
}
