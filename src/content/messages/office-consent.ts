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
    later: '等本人自己同意',
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
} as const;
