import type { FormTexts } from '../form-texts';
import { declarationTexts } from './application-declaration';
import { familyTexts } from './application-family';
import { meansTexts } from './application-means';
import { papersTexts } from './application-papers';
import { whoTexts } from './application-who';

/** Words of the application (社会救助申请). */
export const applicationTexts: FormTexts = {
  title: '我要申请',
  pages: {
    ...whoTexts.pages,
    ...familyTexts.pages,
    ...meansTexts.pages,
    ...papersTexts.pages,
    ...declarationTexts.pages,
  },
  questions: {
    ...whoTexts.questions,
    ...familyTexts.questions,
    ...meansTexts.questions,
    ...papersTexts.questions,
    ...declarationTexts.questions,
  },
  errors: {
    'reach-missing': '请留电话，|或写怎么能找到人。',
    'same-person': '有两个人的|身份证号一样，|请再看。',
    'truth.missing': '照实填了|才能提交，|请点一下。',
    'personName.missing': '请写|申请人的姓名。',
    'address.missing': '请写住的地方，|让人能找到。',
    'signatureDrawing.missing': '还没签名。|只点一下不算，|请写名字。',
    'formVersion.unknown': '程序版本对不上。|请关掉重新打开，|再送一次。',
  },
  notices: {
    'other-office': {
      tone: 'wait',
      title: '也能先在|这里报名',
      lines: [
        '低保、特困、|看病救助等，|归户口所在地的|乡镇、街道管。',
        '急事归|出事地方的|乡镇、街道管。',
        '不知道找谁，|打 12345 问。',
        '接着填，|街道会帮您|转过去。',
      ],
    },
    'urgent-now': {
      tone: 'danger',
      title: '急事先打电话',
      lines: ['街道可以|先救助，|手续后面补。', '打完再回来填，|不会丢。'],
      emergency: true,
    },
    voice: {
      tone: 'tip',
      title: '请本人打救助热线',
      lines: ['说清是谁让谁来办的，|街道会记下来。', '现在打、以后打都行，|不耽误提交。'],
    },
    once: {
      tone: 'tip',
      title: '这部手机上|不留东西',
      lines: ['提交以后都删掉。', '请记下编号，|以后凭编号|和电话查。'],
    },
  },
};

/** Words of the screens around the questions. */
export const applyTexts = {
  title: '我要申请',
  people: {
    heading: '给谁申请？',
    hint: '一个人一份，|不会混。',
    start: '给一个人申请',
    drafts: '没填完的',
    goOn: '接着填',
    unnamed: '还没写名字',
    saved: (when: string) => `上次存：|${when}`,
    until: (days: number) => `再过 ${days} 天没动，|会问您还要不要`,
    over: '好多天没动了，|还要吗？',
    longer: '多存 30 天',
    drop: '删掉',
    dropTitle: (name: string) => `删掉${name}的吗？`,
    dropText: '填的、拍的|都会没有。||删完|还能马上找回。',
    dropYes: '删掉这一份',
    dropNo: '不删',
    dropped: (name: string) => `${name}的已删掉。`,
    undo: '找回来',
    undoFailed: '手机满了，|没找回来。|请删些照片，|再点一次。',
  },
  gone: {
    title: '这一份交了，|或删掉了',
    text: '交了的，|在“我的办理”里看。||借手机交的，|凭编号查。',
    cases: '看我的办理',
    people: '给一个人申请',
  },
  about: (name: string) => `说的是：${name}`,
  band: { text: '正在为', unnamed: '这个人', ending: '申请', swap: '换人' },
  tasks: {
    heading: '填哪些？',
    hint: '先后都行。|填几样交几样。',
    names: {
      who: '给谁申请',
      contact: '姓名、住处、电话',
      applicant: '申请人的情况',
      members: '家里的人',
      supporters: '不住一起的父母、儿女',
      income: '收入',
      assets: '存款、房、车',
      expenses: '一年的大花费',
      trouble: '难处和想要的帮助',
      papers: '材料',
      declaration: '声明和签名',
    } as Readonly<Record<string, string>>,
    states: { none: '未开始', begun: '进行中', done: '已填好', free: '可不填' },
    fill: '去填',
    more: '还可以补',
    needed: '这些填好，|就能提交',
    enough: '已经够了，|现在就能提交。',
    missing: (count: number) => `还差 ${count} 样，|就能提交。`,
    check: '看一遍，|再提交',
    fast: '先报个名：|填好下面三样，|就算申请了。|剩下的，|街道上门帮您填。',
  },
  check: {
    title: '看一遍',
    heading: '看一遍，|对不对',
    show: '显示号码',
    hide: '盖住号码',
    send: '对的，|去提交',
    later: '以后再补',
    ending: '尾号',
    born: (day: string, sex: string) => `${day}出生，${sex}`,
    sexes: { female: '女', male: '男' },
    missing: '这些没填，也能提交',
  },
  send: {
    title: '提交以前',
    heading: '请看一眼，|再提交',
    send: '同意|并提交',
    nextPerson: '帮下一个人办',
  },
} as const;
