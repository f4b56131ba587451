import type { Review } from '@/domain/eligibility/after-decision';
import type { LookedUp, Paper } from '@/domain/eligibility/papers';
import type { Step, TimeLimit } from '@/domain/eligibility/time-limits';
import type { Counter } from '@/domain/eligibility/where-to-apply';
import type { Applicant } from '@/domain/eligibility/who-may-apply';
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
  entrusted: '可以托人办：',
  time: '多久有结果',
  noTime: '多久办好没读到规定，|请问街道。',
  paidFrom: '从哪个月发',
  months: { 'this-month': '当月', 'next-month': '下月' },
  paidBy: '以决定书为准。',
  refused: '不同意怎么办',
  inWriting: '不同意的，|要写明理由告诉您。',
  appeal: '不服，|可以申请复议，|或到法院起诉。',
  reviewed: '以后怎么核查',
} as const;

export const reviewText: Readonly<Record<Review['every'], string>> = {
  'year-or-half-year': '一般每年查一次；|收入不固定、有人能劳动的，|半年一次。',
  'from-time-to-time': '街道会再来核查，|家里有变化请告诉街道。',
  'lasts-a-year': '一般最多 12 个月，|到期要重新申请。',
};

export const counterText: Readonly<Record<Counter, string>> = {
  'hukou-street': '户口所在地的街道（乡镇）',
  'event-street': '出事地方的街道（乡镇）',
  'rescue-station': '救助管理站',
  school: '孩子就读的学校',
  hospital: '接诊的医院',
  'housing-authority': '区住房保障部门',
  'medical-insurance-office': '区医保局',
  'employment-service': '公共就业服务机构',
  'emergency-management': '应急管理部门',
  'legal-aid-centre': '法律援助中心',
  'disabled-federation': '区残联',
};

export const paperText: Readonly<Record<Paper, string>> = {
  application: '申请书（窗口有）',
  'household-register': '户口簿',
  'identity-card': '身份证',
  'income-statement': '收入情况说明',
  declaration: '财产收入声明（窗口有）',
  promise: '承诺书（窗口有）',
  'disability-card': '残疾人证',
  'consent-to-check': '同意核对授权书（窗口有）',
  'child-allowance-form': '儿童补贴申请表（窗口有）',
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
  'family-member': '一起生活的家人',
  committee: '村（居）委会',
  'anybody-entrusted': '亲友、邻居等任何人',
  guardian: '监护人',
  'near-relative': '近亲属',
};

const steps: Readonly<Record<Step, string>> = {
  'start-inquiry': '开始调查',
  'first-opinion': '提出初步意见',
  'publish-opinion': '公示',
  confirm: '作出决定',
  'tell-refusal': '不同意的，书面告知',
  'small-sum': '突发急难的小额救助，|一般',
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
