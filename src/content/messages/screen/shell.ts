/** Words of the page that stands in index.html itself, for when the program does not come (tools/build/shell.mjs). */
export const shellTexts = {
  title: '这一页打不开',
  /** One sentence a paragraph. */
  lines: ['可能刚换了新版，|或网不好。', '存过的都在。|还打不开，就打电话。'],
  call: '打电话问',
  again: '重新打开这一页',
  home: '回首页',
  close: '关上',
} as const;

/** One call, as it stands on a link. */
export function callWords(number: string): string {
  return `${shellTexts.call} ${number}`;
}
