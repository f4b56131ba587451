import type { CaseEvent, CaseView } from '@/domain/case/case-timeline';
import type { ParcelKind } from '@/domain/case/outbox';
import { deedNames } from './deeds';

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
  registration: '先报的名',
  'added-papers': '补的材料',
  supplement: '接着填的',
  complaint: '投诉和建议',
  ...deedNames,
  'not-known-yet': '在办的事',
} as const satisfies Record<CaseView['kind'] | ParcelKind, string>;

/** What each status means to the person who sent the report. */
export const caseStatusTexts: Readonly<
  Record<CaseEvent['status'], { readonly what: string; readonly why?: string }>
> = {
  received: { what: '街道系统已收到' },
  contacted: { what: '街道已联系', why: '已经和那个人|说上话。' },
  visited: { what: '街道已上门看过' },
  'applied-with-help': { what: '已帮那个人申请' },
  'assisted-first': { what: '已经先给了救助', why: '手续后面再补。' },
  'handed-on': { what: '已转给管这事的单位' },
  'not-found': { what: '没找到那个人', why: '知道得更细，|请打电话|告诉街道。' },
  'not-wanted': { what: '那个人不想要救助', why: '要不要，由本人定。||以后想要，|随时可以再说。' },
  closed: { what: '办完了', why: '结果看上一步。||看不明白，|请打救助热线。' },
  'need-more': { what: '要补材料', why: '在“还可以补”里拍，|或带到街道。||交过的还在。' },
  accepted: { what: '已受理' },
  reviewed: { what: '街道看过了' },
  confirmed: { what: '同意给救助' },
  published: { what: '已在村（社区）公布' },
  'not-confirmed': {
    what: '这次没批',
    why: '理由会书面给您。||不服的，60 天内|可请区政府复议，||或 6 个月内起诉。',
  },
  withdrawn: { what: '已撤回', why: '以后想要，|随时可以再说。' },
  'not-known-yet': { what: '办理中，|详情请打热线' },
  'consent-recorded': { what: '同意的事，|街道记下了', why: '有人同意了，|或撤回了同意。|您不用做什么。' },
};
