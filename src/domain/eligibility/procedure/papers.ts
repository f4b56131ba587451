import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import {
  assistanceLaw,
  chongqingRegulation,
  extremePovertyMeasures,
  unsupportedChildOpinion,
} from '../verdict/sources';

/** A paper (申请材料) a text names. */
export type PaperInLaw =
  | 'application'
  | 'household-register'
  | 'identity-card'
  | 'income-statement'
  | 'declaration'
  | 'promise'
  | 'disability-card'
  | 'consent-to-check'
  | 'child-allowance-form';

/** What the office looks up itself and may not demand. */
export type LookedUp = 'bank-records' | 'social-insurance' | 'property-register' | 'vehicle-register' | 'tax';

export interface PapersInLaw {
  readonly bring: readonly PaperInLaw[];
  /** Only where it applies, such as the disability card. */
  readonly ifAny: readonly PaperInLaw[];
  readonly notDemanded: readonly LookedUp[];
  readonly sources: readonly Source[];
}

/**
 * 带什么、不用带什么: papers named by a text that was read in full. What the means check can verify
 * may not be demanded; anything missing is told at once and once (一次性告知), never a dead end.
 *
 * @source 《社会救助法》(2026) 第四十条、第四十一条、第六十二条第二款; 重庆条例(2016) 第十五条;
 *   民发〔2021〕43号 第十条; 事实无人抚养儿童意见 二（一）
 */
export function papersFor(scheme: SchemeId): PapersInLaw {
  switch (scheme) {
    case 'subsistence-allowance':
    case 'single-person-household':
      return papers(
        ['application', 'household-register', 'identity-card', 'income-statement', 'consent-to-check'],
        ['disability-card'],
        chongqingRegulation('第十五条'),
      );
    case 'extreme-poverty-support':
      return papers(
        ['application', 'identity-card', 'declaration', 'promise', 'consent-to-check'],
        ['disability-card'],
        extremePovertyMeasures('第十条'),
      );
    case 'unsupported-child':
      return papers(['child-allowance-form'], [], unsupportedChildOpinion('二（一）'));
    case 'near-subsistence-family':
    case 'rigid-expenditure-family':
    case 'medical-assistance':
    case 'housing-assistance':
    case 'employment-assistance':
      return papers(['consent-to-check'], ['identity-card', 'disability-card'], assistanceLaw('第四十条'));
    default:
      return papers([], ['identity-card'], assistanceLaw('第五十条'));
  }
}

function papers(bring: readonly PaperInLaw[], ifAny: readonly PaperInLaw[], source: Source): PapersInLaw {
  const notDemanded = [
    'bank-records',
    'social-insurance',
    'property-register',
    'vehicle-register',
    'tax',
  ] as const;
  return { bring, ifAny, notDemanded, sources: [source, assistanceLaw('第六十二条第二款')] };
}
