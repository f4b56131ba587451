/** Words of the office's list for whose turn a case is, and until when. */
export const officeStandingTexts = {
  turns: {
    you: '轮到本人',
    other: '轮到本人',
    office: '轮到街道',
    district: '轮到区里',
    nobody: '办完了',
    'not-known-yet': '看不明白',
  },
  until: (day: string) => `最迟 ${day}`,
  paused: '期限停着',
  late: '过期',
} as const;
