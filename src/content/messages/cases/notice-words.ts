/** What a notice outside the program says: never whose, about what or how it was decided. At most 20 characters. */
export const noticeWords = {
  step: '您的事有新进展',
  request: '请您补一样东西',
  decision: '您的事有结果了',
  reminder: '还等着您补东西',
  late: '街道会打电话给您',
  call: '街道会打电话给您',
  unsolved: '街道会打电话给您',
} as const;

/** The same as a short message. */
export function noticeSms(kind: keyof typeof noticeWords): string {
  return `${noticeWords[kind]}。||请打开救助通，|看“我的办理”。`;
}
