import type { CaseKind, CaseStatus } from '@/domain/case-timeline';
import type { ParcelKind } from '@/domain/outbox';

/** The four states of something sent, in people's words, and the one that failed. */
export const sendStates = {
  saved: '存在这部手机',
  sending: '正在送',
  photo: (at: number, of: number) => `正在送第 ${at} 张，|共 ${of} 张`,
  waiting: '正在送（等网络）',
  received: '街道系统已收到',
  taken: '有人接手',
  failed: '没送出去，|还在手机里',
} as const;

export const caseKindNames = {
  'neighbour-report': '帮人反映',
  'assistance-application': '救助申请',
  'added-papers': '补的材料',
} as const satisfies Record<CaseKind | ParcelKind, string>;

/** What each status means to the person who sent the report. */
export const caseStatusTexts: Readonly<Record<CaseStatus, { readonly what: string; readonly why?: string }>> =
  {
    received: { what: '街道系统已收到' },
    contacted: { what: '街道已联系', why: '已经和那个人|说上话。' },
    visited: { what: '街道已上门看过' },
    'applied-with-help': { what: '已帮那个人申请' },
    'assisted-first': { what: '已经先给了救助', why: '手续后面再补。' },
    'handed-on': { what: '已转给管这事的单位' },
    'not-found': { what: '没找到那个人', why: '知道得更细，|请打电话|告诉街道。' },
    'not-wanted': { what: '那个人不想要救助', why: '要不要救助，|由本人定。' },
    closed: { what: '办完了' },
    'need-more': { what: '要补东西', why: '请打热线，|或带到街道。' },
    accepted: { what: '已受理' },
    reviewed: { what: '街道审核过了' },
    confirmed: { what: '同意给救助' },
    published: { what: '已在村（社区）公布' },
    'not-confirmed': { what: '这次没给', why: '会书面告诉您为什么。|不服可以要求再查。' },
    withdrawn: { what: '已撤回' },
  };

export const receiptTexts = {
  title: '回执',
  head: '街道系统|已收到',
  kinds: { 'neighbour-report': '您反映的情况', 'assistance-application': '您提交的申请' },
  number: '回执编号|（可以念给人听）',
  code: '查询码',
  codeHint: '换手机查，|要编号和|这 6 个数字。||请记下来。',
  phoneHint: '换手机查，|要编号和|您留的电话。',
  readNumber: '念编号',
  sayNumber: '编号',
  say: (what: string, digits: string) => `${what}：${digits}。`,
  save: '存成图',
  saved: '图已存好。',
  saveRefused: '手机没让存图。||请去设置里|打开“相册”。',
  saveFailed: '图没存上。|请把编号抄下来。',
  openSettings: '去设置',
  next: '接下来',
  steps: {
    received: '街道系统已收到',
    taken: { when: '等街道', what: '有人接手', note: '街道的人|会去了解情况。' },
    help: { when: '了解以后', what: '看怎么帮', note: '告诉那个人政策，|愿意的话|帮着申请。' },
    accepted: { when: '等街道', what: '受理', note: '少东西|会一次说清。' },
    decided: { when: '上门看过以后', what: '审核、确认', note: '不给的，|书面说明为什么。' },
  },
  contactWithin: (words: string) => `${words}会有人接手。`,
  noPromiseTitle: '一直没人联系？',
  noPromise: '请打救助热线，|报回执编号。',
  notApproval: {
    'neighbour-report': '这不是申请。|那个人愿意，|街道才帮着申请。',
    'assistance-application': '收到了不等于批了。|街道会上门看，|再告诉您结果。',
  },
  waitingTitle: '存在这部手机，|正在送',
  waitingText: '有网了会自己送。||送到了，|这里会出编号。',
  keepOpen: '先别关这个页面，|送得更快。',
  refusedTitle: '没送出去',
  refusedText: '您填的都在手机里，|没有丢。',
  retry: '再送一次',
  edit: '改一改再送',
  otherBegun: '您又在填一份新的',
  otherBegunText: '两份都在手机里，|没有丢。||先把新的那份送出，|再来改这一份。',
  toOther: '去填新的那份',
  toCases: '看办到|哪了',
  urgent: '急的事，|请直接打电话。',
  photosLost: (count: number) => `有 ${count} 张照片，|手机里找不到了`,
  photosLostText: '别的照常送。|可以再拍，再补。',
} as const;

/** 补材料 for a case that is at the office. */
export const addTexts = {
  title: '还可以补',
  none: '没有要补的。|想补别的，也可以。',
  take: '去拍',
  added: (count: number) => `后来补了 ${count} 张，|街道系统已收到。`,
  oneOff: '要补的材料，|可以带到街道。',
  page: '补材料',
  send: '同意|并送出',
  sending: '正在存……',
  missing: '还没有照片。|请先拍一张。',
  toCase: '看办到|哪了',
  received: '补的材料，|街道系统已收到',
} as const;

export const casesTexts = {
  title: '我的办理',
  yours: '要您做的',
  waiting: '等着就行',
  emptyTitle: '还没有在办的事',
  emptyText: '在别的手机办的，|用回执编号能查到。',
  lookUp: '用回执编号查',
  look: '看办到哪了',
  stale: '没连上街道系统，|先看上次存的。',
  loading: '正在取办理经过……',
  number: '编号',
  unsent: '存在这部手机，|还没交',
  goOn: '接着填',
  goesByItself: '有网了自己送，|您不用再填。',
  kept: '您填的都在，|改一改再送。',
  mend: '去看哪里要改',
  detail: '办到哪一步',
  timeline: '经过',
  kind: '办的什么',
  lateTitle: '一直没消息？',
  late: '请打救助热线，|报回执编号。',
  lookUpTitle: '查办理',
  receiptLabel: '回执编号',
  receiptHint: '12 个数字。',
  proofLabel: '当时留的电话，|或 6 位查询码',
  find: '查',
  notFound: '没查到。||请看看编号和电话|对不对，|或打电话问。',
  notHereTitle: '这里没有这件事',
  notHere: '请用回执编号查。',
} as const;
