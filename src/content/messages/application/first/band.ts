/** Words on every page of an application. */
export const bandTexts = {
  title: '我要申请',
  text: '正在为',
  own: '自己',
  unnamed: '这个人',
  ending: '申请',
  swap: '换人',
  about: (name: string) => `说的是：${name}`,
} as const;
