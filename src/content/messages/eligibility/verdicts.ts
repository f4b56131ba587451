import type { Benefit, Change, MoreReason, Outcome, State } from '@/domain/eligibility/verdict/verdict';

export const outcomeText: Readonly<Record<Outcome, string>> = {
  likely: '可能符合',
  unlikely: '可能不符合',
  'need-more': '还差信息',
};

export const stateText: Readonly<Record<State, string>> = {
  met: '满足',
  'not-met': '没满足',
  unknown: '还不清楚',
  presumed: '先定下来是哪一类',
};

export const changeText: Readonly<Record<Change, string>> = {
  answer: '补上这个回答',
  paper: '办下这个证明',
};

/** Below every result, whatever it says. */
export const alwaysMayApply = '测一测不代替受理，|您有权申请。';

/** {…} are filled by the screen, sums in 元. */
export const formulaText: Readonly<Record<Benefit['formula'], string>> = {
  'by-difference': '标准 {standard} 元乘 {people} 人，|减去全家月收入{income}',
  fixed: '统一标准，不按差额',
};

export const benefitCaution = '这是按您的回答估的，|以决定书为准。';

/** What would have to be so for more than the plain sum. */
export const moreText: Readonly<Record<MoreReason, string>> = {
  'illness-costs': '看病的钱能扣时',
  'illness-costs-not-told': '答了看病的钱，|能扣时',
  'support-paid': '给出去的赡养费能扣时',
  'work-costs': '上班花的钱能扣时',
  'basic-pension': '基础养老金不算收入时',
  allowance: '津贴、补贴不算收入时',
  members: '家里算的人不一样时',
  tier: '按城市标准算时',
  'income-open': '收入比答的少时',
};
