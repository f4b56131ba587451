import type { ConditionId } from '@/domain/eligibility/verdict/condition-ids';
import type { ConditionText } from './condition-text';
import { conditionsOfAid } from './conditions-of-aid';
import { conditionsOfMeans } from './conditions-of-means';
import { conditionsOfPerson } from './conditions-of-person';

/**
 * How each condition is said. Household files of offices name conditions by their titles: whoever changes one
 * keeps the old one in tools/assess/former-titles.ts.
 */
export const conditionText: Readonly<Record<ConditionId, ConditionText>> = {
  ...conditionsOfMeans,
  ...conditionsOfPerson,
  ...conditionsOfAid,
};
