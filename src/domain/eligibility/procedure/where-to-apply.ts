import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import {
  assistanceLaw,
  disabilitySubsidyOpinion,
  interimMeasures,
  legalAidLaw,
  unsupportedChildOpinion,
} from '../verdict/sources';

/** Whose counter it is; the region pack and content know names and phones. */
export type OfficeCounter =
  | 'hukou-street'
  | 'event-street'
  | 'rescue-station'
  | 'school'
  | 'hospital'
  | 'housing-authority'
  | 'medical-insurance-office'
  | 'employment-service'
  | 'emergency-management'
  | 'legal-aid-centre'
  | 'disabled-federation';

export interface ApplyAt {
  readonly counter: OfficeCounter;
  /** Other doors that the law opens as well. */
  readonly also: readonly OfficeCounter[];
  /** 有条件的地方 also take it where a residence permit (居住证) is held. */
  readonly residencePermitMayDo: boolean;
  readonly source: Source;
}

/**
 * 向哪里提出申请: the street of the hukou (户籍所在地) for most, the place of the trouble (急难发生地) for
 * temporary assistance, the school for education.
 *
 * @source 《社会救助法》(2026) 第三十七条、第三十八条、第五十二条; others named beside each
 */
export function whereToApply(scheme: SchemeId): ApplyAt {
  return counters[scheme];
}

function at(
  counter: OfficeCounter,
  source: Source,
  also: readonly OfficeCounter[] = [],
  permit = false,
): ApplyAt {
  return { counter, also, residencePermitMayDo: permit, source };
}

const byHukou = at('hukou-street', assistanceLaw('第三十七条第一款'), [], true);

const counters: Readonly<Record<SchemeId, ApplyAt>> = {
  'subsistence-allowance': byHukou,
  'single-person-household': byHukou,
  'extreme-poverty-support': byHukou,
  'near-subsistence-family': byHukou,
  'rigid-expenditure-family': byHukou,
  'medical-assistance': at(
    'hukou-street',
    assistanceLaw('第三十七条第一款'),
    ['medical-insurance-office'],
    true,
  ),
  'education-assistance': at('school', assistanceLaw('第三十八条第一款')),
  'housing-assistance': at(
    'hukou-street',
    assistanceLaw('第三十七条、第三十八条第二款'),
    ['housing-authority'],
    true,
  ),
  'employment-assistance': at(
    'hukou-street',
    assistanceLaw('第三十七条第一款'),
    ['employment-service'],
    true,
  ),
  'disaster-assistance': at('event-street', assistanceLaw('第四十九条'), ['emergency-management']),
  'temporary-assistance': at('event-street', assistanceLaw('第三十七条第二款')),
  'emergency-medical-aid': at('hospital', assistanceLaw('第五十一条')),
  'destitute-wanderer': at('rescue-station', assistanceLaw('第五十二条'), ['event-street']),
  'disability-subsidies': at('hukou-street', disabilitySubsidyOpinion, ['disabled-federation']),
  orphan: at('hukou-street', interimMeasures('第六十条')),
  'unsupported-child': at('hukou-street', unsupportedChildOpinion('二（一）')),
  'legal-aid': at('legal-aid-centre', legalAidLaw('第三十一条（二）')),
};
