/** Words about consents as the office reads and records them. */
export const officeConsentTexts = {
  title: '核对授权和别的同意',
  applicant: '申请人',
  guardian: '孩子的监护人',
  matters: {
    means: '核对收入和财产',
    guardian: '填孩子的信息',
    health: '填身体情况',
    papers: '收证件和病历的照片',
    away: '填在别处做什么',
  },
  states: {
    agreed: '同意',
    later: '等本人或监护人同意',
    declined: '没同意',
    unasked: '本人未同意，须另行征得',
    withdrawn: '已撤回',
  },
  none: '这一件没有要同意的事。',
  noSuch: '这一件没有这一项。能记的有：',
  badWord: '同意了写 agreed，撤回了写 withdrawn。',
  noHow: '请在 --how 后面写怎么知道的，比如：到窗口签字。',
  howTooLong: '怎么知道的，最多写 100 个字。',
  recorded: '已记下：',
  /** How the office knows, where the person did it. */
  onPhone: '本人在手机上撤回',
  answered: {
    agreed: '在手机上答：同意',
    declined: '在手机上答：不同意',
    withdrawn: '在手机上答：不再同意',
  },
  /** By whose phone it came. */
  hands: {
    reporter: '交申请的手机',
    'follower:applicant': '申请人自己的手机',
    'follower:relative': '家里人的手机',
    'follower:worker': '帮办的人的手机',
  } as Readonly<Record<string, string>>,
  text: (version: string, mark: string) => `看过的话 ${version}，指纹 ${mark}`,
} as const;
