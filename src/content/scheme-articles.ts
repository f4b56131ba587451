import type { PolicyId } from '@/domain/policy/policy';
import type { SchemeId } from '@/domain/scheme';

/** The article about each scheme; a test compares with the articles. */
export const articleOf: Readonly<Record<SchemeId, PolicyId>> = {
  'subsistence-allowance': 'subsistence',
  'single-person-household': 'single-household',
  'extreme-poverty-support': 'extreme-poverty',
  'near-subsistence-family': 'near-subsistence',
  'rigid-expenditure-family': 'rigid-expenditure',
  'medical-assistance': 'medical-aid',
  'education-assistance': 'education-aid',
  'housing-assistance': 'housing-aid',
  'employment-assistance': 'employment-aid',
  'disaster-assistance': 'disaster-aid',
  'temporary-assistance': 'temporary-aid',
  'emergency-medical-aid': 'emergency-medical',
  'destitute-wanderer': 'destitute-wanderer',
  'disability-subsidies': 'disability-subsidy',
  orphan: 'orphan',
  'unsupported-child': 'unsupported-child',
  'legal-aid': 'legal-aid',
};
