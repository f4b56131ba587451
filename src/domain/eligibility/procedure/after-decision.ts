import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import {
  allowanceMeasures,
  assistanceLaw,
  extremePovertyMeasures,
  rigidSpendingMeasures,
} from '../verdict/sources';

/** How a no has to be said (不同意的书面告知), and what one may do about it. */
export interface RefusalNotice {
  /** 书面告知并说明理由. */
  readonly inWriting: Source;
  /** 可以依法申请行政复议或者提起行政诉讼. */
  readonly appeal: Source;
}

/**
 * 不同意怎么办. Every scheme of the law of 2026 is refused in writing and with reasons, and the refusal
 * may go to 行政复议 or to court; 法律援助 is another law's, its refusal is not told here.
 *
 * @source 《社会救助法》(2026) 第四十五条、第七十六条; 民发〔2021〕57号 第二十一条; 民发〔2021〕43号 第十八条;
 *   民发〔2024〕57号 第七条
 */
export function refusalOf(scheme: SchemeId): RefusalNotice | undefined {
  if (outsideTheLaw.includes(scheme)) return undefined;
  return { inWriting: refusals[scheme] ?? assistanceLaw('第四十五条'), appeal: assistanceLaw('第七十六条') };
}

const outsideTheLaw: readonly SchemeId[] = [
  'legal-aid',
  'disability-subsidies',
  'orphan',
  'unsupported-child',
];

const refusals: Readonly<Partial<Record<SchemeId, Source>>> = {
  'subsistence-allowance': allowanceMeasures('第二十一条'),
  'single-person-household': allowanceMeasures('第二十一条'),
  'extreme-poverty-support': extremePovertyMeasures('第十八条'),
  'rigid-expenditure-family': rigidSpendingMeasures('第七条'),
};

/** How often the family is looked at again (定期核查), or how long a confirmation lasts. */
export interface Review {
  readonly every: 'year-or-half-year' | 'from-time-to-time' | 'lasts-a-year';
  readonly source: Source;
}

/**
 * 多久核查一次: 低保 once a year, every half year where income is unsteady and somebody can work; 刚性支出
 * is confirmed for twelve months at most; for the rest the law says 定期 without a number.
 *
 * @source 民发〔2021〕57号 第三十一条; 民发〔2024〕57号 第十条; 《社会救助法》(2026) 第四十六条
 */
export function reviewOf(scheme: SchemeId): Review | undefined {
  switch (scheme) {
    case 'subsistence-allowance':
    case 'single-person-household':
      return { every: 'year-or-half-year', source: allowanceMeasures('第三十一条') };
    case 'rigid-expenditure-family':
      return { every: 'lasts-a-year', source: rigidSpendingMeasures('第十条') };
    case 'extreme-poverty-support':
    case 'near-subsistence-family':
      return { every: 'from-time-to-time', source: assistanceLaw('第四十六条') };
    default:
      return undefined;
  }
}
