import type { Failure } from '@/domain/failure';

/** Short words that stand on many screens. */
export const common = {
  callUs: '打电话问',
  hotline: '救助热线',
  textSize: '字大小',
  next: '下一题',
  previous: '上一题',
  back: '返回',
  home: '回首页',
  change: '改',
  change_of: '改：',
  blank: '没填',
  unknownOption: '不清楚',
  unknown: '不知道',
  filled: '已填好',
  notFinished: '还没填完',
  remove_of: (name: string) => `去掉：${name}`,
  removeEntry: (name: string) => `去掉${name}`,
  keepEntry: '不去掉',
  entries: (count: number, names: string) => (count === 0 ? '没有' : `${count} 个：${names}`),
  addDot: '名字里有“·”，|点这里加',
  dateParts: { year: '年', month: '月', day: '日' },
  yuan: (amount: string) => `${amount} 元`,
  aMonth: (amount: string) => `（合一个月 ${amount} 元左右）`,
  read: '念',
  reading: '停一停',
  readOn: '接着念',
  monthly: (amount: string) => `合一个月 |${amount} 元左右`,
  born: (day: string, sex: string) => `${day}生，|${sex}，|对吗？`,
  sexes: { female: '女', male: '男' },
  errorPrefix: '错误：',
  errorTitle: (count: number) => `有 ${count} 处要改`,
  rehearsal: '演练：|不会送到街道，|请别填真实信息',
  offline: '现在没有网。|照样能填，|有网了自己送。',
  notDurable: '这台设备不能保存，|请一次填完。',
  loading: '正在打开……',
  savedAt: (time: string) => `已存在这部手机 ${time}`,
  saveFailed: '没存上，手机满了。|先别关，打电话问。',
  step: (now: number, about: number) => `第 ${now} 题，|共约 ${about} 题`,
  notListed: '不在名单里',
  cannotType: '不会打字？|打电话说',
  emergencyTitle: '有生命危险，|先打电话',
  emergency: [
    { number: '120', label: '急救', icon: 'siren' },
    { number: '110', label: '报警', icon: 'shield' },
    { number: '119', label: '火警', icon: 'fire' },
  ],
  brokenTitle: '这一页出错了',
  brokenText: '您填的都在手机里，|没有丢。',
  reload: '重新打开这一页',
} as const;

/** What happened and what to do now, for a request that did not succeed. */
export function failureSentence(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return '没有网。|连上网再试，|或打电话问。';
    case 'timeout':
      return '网太慢。|过一会再试，|或打电话问。';
    case 'signed-out':
      return '手机和街道系统没接上，|请再试一次。';
    case 'too-many':
      return '今天送得太多了。|急事请打电话。';
    case 'rejected':
      return failure.code === 'case-closed'
        ? '这件事已经办完，|不再收材料。'
        : '街道系统没收下。|请改一改，|或打电话问。';
    case 'server':
      return '街道系统出了毛病。|过一会再试。';
  }
}
