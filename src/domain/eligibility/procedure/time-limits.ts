import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import {
  allowanceMeasures,
  extremePovertyMeasures,
  legalAidLaw,
  rigidSpendingMeasures,
  safetyNetNotice,
  temporaryAssistanceOpinion,
  unsupportedChildOpinion,
} from '../verdict/sources';

/** What the time runs for, in the order of the procedure. */
export type ProcedureStep =
  | 'start-inquiry'
  | 'first-opinion'
  | 'publish-opinion'
  | 'confirm'
  | 'tell-refusal'
  | 'small-sum'
  | 'whole';

/** A legal time limit (办理时限). */
export interface TimeLimit {
  readonly step: ProcedureStep;
  readonly count: number;
  readonly unit: 'workday' | 'day';
  /** In special cases (特殊情况) up to this many. */
  readonly exceptionally?: number;
  readonly source: Source;
}

/**
 * The time limits of a scheme's procedure; none where no text that could be read sets one. Where the
 * street itself confirms (权限下放) the whole takes 20 working days instead of 30.
 *
 * @source 民发〔2021〕57号 第十五条至第二十二条; 民发〔2022〕83号 四（一）; 民发〔2021〕43号 第十三条至第十八条;
 *   民发〔2024〕57号 第八条; 2026-01 临时救助意见; 《法律援助法》 第四十三条
 */
export function timeLimits(scheme: SchemeId, confirmedByStreet = false): readonly TimeLimit[] {
  switch (scheme) {
    case 'subsistence-allowance':
    case 'single-person-household':
      return confirmedByStreet ? [...allowance, wholeByStreet] : [...allowance, whole];
    case 'extreme-poverty-support':
      return extremePoverty;
    case 'rigid-expenditure-family':
      return [{ ...whole, source: rigidSpendingMeasures('第八条') }];
    case 'temporary-assistance':
      return [{ step: 'small-sum', count: 3, unit: 'day', source: temporaryAssistanceOpinion }];
    case 'unsupported-child':
      return unsupportedChild;
    case 'legal-aid':
      return [{ step: 'whole', count: 7, unit: 'day', source: legalAidLaw('第四十三条') }];
    default:
      return [];
  }
}

const whole: TimeLimit = {
  step: 'whole',
  count: 30,
  unit: 'workday',
  exceptionally: 45,
  source: allowanceMeasures('第二十二条'),
};

const wholeByStreet: TimeLimit = { ...whole, count: 20, source: safetyNetNotice('四（一）') };

const allowance: readonly TimeLimit[] = [
  { step: 'start-inquiry', count: 3, unit: 'workday', source: allowanceMeasures('第十五条') },
  { step: 'publish-opinion', count: 7, unit: 'day', source: allowanceMeasures('第十九条') },
  { step: 'confirm', count: 10, unit: 'workday', source: allowanceMeasures('第二十条') },
  { step: 'tell-refusal', count: 3, unit: 'workday', source: allowanceMeasures('第二十一条') },
];

const extremePoverty: readonly TimeLimit[] = [
  { step: 'first-opinion', count: 15, unit: 'workday', source: extremePovertyMeasures('第十三条') },
  { step: 'publish-opinion', count: 7, unit: 'day', source: extremePovertyMeasures('第十五条') },
  { step: 'confirm', count: 15, unit: 'workday', source: extremePovertyMeasures('第十六条') },
  { step: 'tell-refusal', count: 3, unit: 'workday', source: extremePovertyMeasures('第十八条') },
];

const unsupportedChild: readonly TimeLimit[] = [
  { step: 'first-opinion', count: 15, unit: 'workday', source: unsupportedChildOpinion('二（二）') },
  { step: 'confirm', count: 15, unit: 'workday', source: unsupportedChildOpinion('二（三）') },
];
