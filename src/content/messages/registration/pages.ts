/** Words of the screens around the questions of 先报个名. */
export const registrationPageTexts = {
  title: '先报个名',
  /** On the card of home that leads here. */
  entry: '填不全，|先报个名',
  band: { text: '正在为', ending: '报名', others: '给别人', swap: '换人' },
  own: '自己',
  next: '下一页',
  page: (at: number, of: number) => `第 ${at} 页，|共 ${of} 页`,
  whom: { heading: '给谁报名？', hint: '一个人报一次，|不会混。' },
  pickVillage: '请选一个村（社区）',
  noVillage: '名单上没有，|写一句话',
  afterCall: '打完请点“下一页”，|街道会留底。',
  send: {
    heading: '看一眼，|就送出',
    rows: {
      name: '姓名、住处',
      reach: (called: string) => `怎么找到${called}`,
      urgency: '急不急',
    },
    send: '送出',
    sending: '正在存……',
    fill: '去填',
    details: '街道存多久、|谁能看',
  },
  begunBefore: {
    title: '接着上次的填',
    anew: '要给别人报？|重新填一份',
    askTitle: '删掉|上次填的吗？',
    askText: '填的都会没有。',
    yes: '删掉，|重新填',
    no: '不删',
  },
} as const;
