/** The few fixed words of the ui kit; every other word on a screen comes in as a prop. `{n}` is filled in. */
export const kit = {
  back: '返回',
  bands: '提醒',
  change: '改',
  more: '再看 {n} 个',
  left: '还能写 {n} 个字',
  full: '写满了，|最多 {n} 个字',
  yuan: '元',
  oneLess: '少 1',
  oneMore: '多 1',
  digits: '编号 {n}',
  close: '关上',
  larger: '再大些',
  smaller: '小一些',
  photo: '第 {n} 张照片',
  error: '错误',
  required: '必填',
} as const;

/** A kit word with its number filled in. */
export function kitWord(word: keyof typeof kit, n: number | string): string {
  return kit[word].replace('{n}', String(n));
}
