import type { Review } from '@/domain/eligibility/procedure/after-decision';
import type { LookedUp, PaperInLaw } from '@/domain/eligibility/procedure/papers';
import type { ProcedureStep, TimeLimit } from '@/domain/eligibility/procedure/time-limits';
import type { OfficeCounter } from '@/domain/eligibility/procedure/where-to-apply';
import type { Applicant } from '@/domain/eligibility/procedure/who-may-apply';
import { titleOf } from '@/domain/source';

/** Where to apply, with what, by whom and how long: words for what the rules name. */
export const applyWords = {
  where: '去哪里',
  also: '也可以找：',
  permit: '有居住证的，|有的地方也能办。',
  bring: '带什么',
  ifAny: '有就带：',
  notDemanded: '不用带',
  notDemandedWhy: '您同意后，|街道自己去查：',
  noDeadEnd: '少了也能先申请，|以后补。',
  who: '谁可以申请',
  entrusted: '可以请人办：',
  time: '多久有结果',
  noTime: '多久能办好，|请问街道。',
  paidFrom: '从哪个月发',
  months: { 'this-month': '这个月', 'next-month': '下个月' },
  paidBy: '以决定书为准。',
  refused: '没批怎么办',
  inWriting: '没批的，|要写明理由告诉您。',
  appeal: '不服，|可以申请复议，|或到法院起诉。',
  reviewed: '以后怎么查',
} as const;

export const reviewText: Readonly<Record<Review['every'], string>> = {
  'year-or-half-year': '一般每年查一次；|收入不固定、有人能劳动的，|半年一次。',
  'from-time-to-time': '街道会再来看，|家里有变化请告诉街道。',
  'lasts-a-year': '一般最多 12 个月，|到期要重新申请。',
};

export const counterText: Readonly<Record<OfficeCounter, string>> = {
  'hukou-street': '户口所在地的街道（乡镇）',
  'event-street': '出事地方的街道（乡镇）',
  'rescue-station': '救助站',
  school: '孩子就读的学校',
  hospital: '接诊的医院',
  'housing-authority': '区住房部门',
  'medical-insurance-office': '区医保局',
  'employment-service': '就业服务窗口',
  'emergency-management': '应急管理部门',
  'legal-aid-centre': '法律援助中心',
  'disabled-federation': '区残联',
};

export const paperText: Readonly<Record<PaperInLaw, string>> = {
  application: '申请书（街道有）',
  'household-register': '户口簿',
  'identity-card': '身份证',
  'income-statement': '收入情况说明',
  declaration: '财产收入声明（街道有）',
  promise: '承诺书（街道有）',
  'disability-card': '残疾证',
  'consent-to-check': '授权书（街道有）',
  'child-allowance-form': '儿童补贴申请表（街道有）',
};

export const lookedUpText: Readonly<Record<LookedUp, string>> = {
  'bank-records': '银行流水',
  'social-insurance': '社保证明',
  'property-register': '房产证明',
  'vehicle-register': '车辆证明',
  tax: '纳税证明',
};

export const applicantText: Readonly<Record<Applicant, string>> = {
  self: '本人',
  'family-member': '一起生活的家里人',
  committee: '村（社区）',
  'anybody-entrusted': '亲友、邻居等任何人',
  guardian: '监护人',
  'near-relative': '近亲属',
};

const steps: Readonly<Record<ProcedureStep, string>> = {
  'start-inquiry': '开始上门看',
  'first-opinion': '提出初步意见',
  'publish-opinion': '公示',
  confirm: '作出决定',
  'tell-refusal': '没批的，书面告诉您',
  'small-sum': '小额的急事，|一般',
  whole: '从受理到决定',
};

/** `从受理到决定：30 个工作日内，特殊情况 45 个。` */
export function limitText({ step, count, unit, exceptionally }: TimeLimit): string {
  const days = unit === 'workday' ? '个工作日' : '天';
  const special = exceptionally === undefined ? '' : `，|特殊情况 ${exceptionally} ${days}`;
  const within = step === 'publish-opinion' ? '' : '内';
  return `${steps[step]}：${count} ${days}${within}${special}。`;
}

/** Fits a source on a line: `《…》民发〔2021〕57号 第八条`. */
export function sourceText(source: {
  readonly document: string;
  readonly number?: string;
  readonly article?: string;
}): string {
  return [titleOf(source), source.number, source.article].filter(Boolean).join(' ');
}
