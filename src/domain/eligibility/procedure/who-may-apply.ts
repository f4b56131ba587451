import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import { assistanceLaw, extremePovertyMeasures, unsupportedChildOpinion } from '../verdict/sources';

/** 本人, 共同生活的家庭成员, 村（居）委会 or 他人 entrusted, 监护人, 受委托的近亲属. */
export type Applicant =
  | 'self'
  | 'family-member'
  | 'committee'
  | 'anybody-entrusted'
  | 'guardian'
  | 'near-relative';

export interface MayApply {
  readonly applicants: readonly Applicant[];
  /** Whom a person may entrust where applying is hard for them; any village, relative or neighbour. */
  readonly entrusted: readonly Applicant[];
  readonly source: Source;
}

/**
 * 谁可以申请、替谁申请. The law of 2026 lets anybody be entrusted; the interim measures of 2014 had only
 * the committee.
 *
 * @source 《社会救助法》(2026) 第三十七条; 民发〔2021〕43号 第十条; 事实无人抚养儿童意见 二（一）
 */
export function whoMayApply(scheme: SchemeId): MayApply {
  switch (scheme) {
    case 'extreme-poverty-support':
      return { applicants: ['self'], entrusted: byAnybody, source: extremePovertyMeasures('第十条') };
    case 'orphan':
    case 'unsupported-child':
      return {
        applicants: ['guardian', 'near-relative'],
        entrusted: ['committee'],
        source: unsupportedChildOpinion('二（一）'),
      };
    default:
      return {
        applicants: ['self', 'family-member'],
        entrusted: byAnybody,
        source: assistanceLaw('第三十七条'),
      };
  }
}

const byAnybody: readonly Applicant[] = ['committee', 'anybody-entrusted'];
