import type { Household } from '../../household';
import { condition } from '../verdict/condition';
import { assistanceLaw } from '../verdict/sources';
import { anyOf } from '../verdict/three-valued';
import type { Ruling } from '../verdict/verdict';

/**
 * 疾病应急救助: emergency care for somebody unidentified or unable to pay. The hospital treats first;
 * whether the case is 符合规定 is settled between hospital and fund, so the outcome stays open.
 *
 * @source 《社会救助法》(2026) 第三十条、第五十一条
 */
export function emergencyMedicalAid({ trouble = {} }: Household): Ruling {
  const law = assistanceLaw('第三十条');
  const { needsEmergencyCare, cannotPayCare, identityUnknown } = trouble;
  return {
    scheme: 'emergency-medical-aid',
    requirements: [
      condition('needs-emergency-care', needsEmergencyCare, law, ['trouble.needsEmergencyCare']),
      condition('cannot-pay-or-unknown', anyOf(cannotPayCare, identityUnknown), law, [
        'trouble.cannotPayCare',
        'trouble.identityUnknown',
      ]),
      condition('emergency-care-rules', undefined, assistanceLaw('第五十一条'), [], {
        notes: ['by-hospital'],
      }),
    ],
    relevant: needsEmergencyCare === true,
  };
}

/**
 * 生活无着的流散人员救助: nowhere to go and nothing to live on, whoever it is and wherever from.
 *
 * @source 《社会救助法》(2026) 第三十一条、第五十二条
 */
export function destituteWanderer({ trouble = {} }: Household): Ruling {
  return {
    scheme: 'destitute-wanderer',
    requirements: [
      condition('stranded', trouble.stranded, assistanceLaw('第三十一条'), ['trouble.stranded']),
    ],
    relevant: trouble.stranded === true,
  };
}
