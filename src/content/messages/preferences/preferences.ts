/** Words of the page where a person sets this phone to their liking. */
export const preferencesTexts = {
  title: '字大小和颜色',
  size: '字有多大',
  sizes: ['标准', '大', '更大', '最大'],
  sample: '这样的字，|您看得清吗？',
  preview: '选了就是这样：',
  previewTitle: '您有难处，说一声',
  previewNote: '小一点的字，|是这样的。',
  kept: '这部手机上|存了什么',
  theme: '颜色',
  themes: { normal: '平常颜色', high: '黑白分明' },
  village: '我的村（社区）',
} as const;
