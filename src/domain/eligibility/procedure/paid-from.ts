import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import {
  allowanceMeasures,
  chongqingRegulation,
  extremePovertyMeasures,
  unsupportedChildOpinion,
} from '../verdict/sources';

export interface PaidFrom {
  /** The month of the decision or the one after; both where two rules in force differ. */
  readonly months: readonly ('this-month' | 'next-month')[];
  readonly sources: readonly Source[];
}

/**
 * 从哪个月起发放. For 低保 the national measures say the month after, Chongqing's regulation the month
 * itself: 「当月或下月，以决定书为准」. `undefined` where no text sets it.
 *
 * @source 民发〔2021〕57号 第二十一条; 重庆条例(2016) 第二十二条; 民发〔2021〕43号 第十七条;
 *   事实无人抚养儿童意见 二（三）
 */
export function paidFrom(scheme: SchemeId): PaidFrom | undefined {
  switch (scheme) {
    case 'subsistence-allowance':
    case 'single-person-household':
      return {
        months: ['this-month', 'next-month'],
        sources: [chongqingRegulation('第二十二条'), allowanceMeasures('第二十一条')],
      };
    case 'extreme-poverty-support':
      return { months: ['next-month'], sources: [extremePovertyMeasures('第十七条')] };
    case 'unsupported-child':
      return { months: ['next-month'], sources: [unsupportedChildOpinion('二（三）')] };
    default:
      return undefined;
  }
}
