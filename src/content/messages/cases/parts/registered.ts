/** Words of the receipt of 先报个名. */
export const registeredTexts = {
  by: (name: string) => `${name} |报的名`,
  own: '您报的名',
  notApproval: '收到了，|还没批',
  decides: '街道看过才定。',
  next: '接下来',
  first: { when: '等街道', what: '街道打电话，|或上门' },
  visit: { when: '上门那天', what: '问情况，|帮您填，|您签字' },
  urgentTitle: '今天就过不去的，|现在就打',
  urgentText: '可以先救助，|手续以后补。',
  enough: '先这样',
} as const;
