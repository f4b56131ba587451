type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const health = { well: '没大病', 'long-ill': '长年吃药', 'seriously-ill': '生重病', unknown: '身体不知道' };
const disability = { none: '没有残疾', card: '有残疾证', 'no-card': '有残疾没办证', unknown: '残疾不知道' };

/** Options in words that need no question beside them, for the check; an empty one goes without saying. */
export const compactWords: Words = {
  hukou: { here: '户口在本街道', elsewhere: '户口在别处', unknown: '户口在哪里不清楚' },
  hukouKind: { urban: '城镇户口', rural: '农村户口', unknown: '户口种类不知道' },
  livesAtHukou: { yes: '住在户口的地方', no: '没住在户口的地方' },
  healthConsent: { agree: '', no: '身体情况先不说' },
  health,
  disability,
  care: {
    alone: '吃饭穿衣自己能行',
    'some-help': '吃饭穿衣要人帮一些',
    'much-help': '吃饭穿衣都要人帮',
    unknown: '吃饭穿衣不知道',
  },
  together: {
    yes: '住一起',
    'studies-away': '在外面上学',
    'works-away': '在外面打工',
    special: '在别处',
    no: '不住一起',
    unknown: '住不住一起说不准',
  },
  awayConsent: { agree: '', no: '' },
  memberHealthConsent: { agree: '', no: '身体情况先不说' },
  memberHealth: health,
  memberDisability: disability,
  memberIdNumber: { unknown: '身份证号不在手边' },
  idNumber: { unknown: '身份证号不在手边' },
  agrees: { later: '等本人同意核对', here: '同意核对', guardian: '监护人替他同意' },
  agreesGuardian: { later: '等监护人同意' },
  vehicles: { none: '没有车', motorcycle: '有摩托车、三轮', car: '有汽车', unknown: '车不知道' },
  company: { no: '没有公司店铺', yes: '开公司、店铺', unknown: '公司店铺不知道' },
  kin: { no: '街道没有亲属', yes: '街道有亲属', unknown: '亲属不清楚' },
  youngChild: { yes: '有不满 14 岁的孩子', no: '', unknown: '有没有小孩子说不准' },
  guardian: { agree: '监护人同意填', later: '等监护人同意' },
  signature: { finger: '手指签了名', paper: '签在纸上', worker: '工作人员看着同意', later: '来人时再签' },
  urgent: { yes: '急，等不了', no: '', unknown: '急不急说不准' },
  phoneUse: { keep: '', once: '借来的手机，|送出后不留' },
  forWhom: { self: '', family: '', relative: '', other: '', worker: '' },
  authority: {
    paper: '有签名的纸条',
    voice: '本人打热线说',
    'worker-saw': '工作人员在场',
    later: '代办的手续以后补',
  },
};
