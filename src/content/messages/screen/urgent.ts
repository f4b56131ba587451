/** What cannot wait, in the same words wherever somebody says so. */
export const urgentTexts = {
  title: '事情急，|应当先行救助',
  lines: ['先打电话，|手续以后补。'],
} as const;
