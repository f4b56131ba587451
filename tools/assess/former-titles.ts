import { conditionText } from '@/content/messages/eligibility/conditions';
import type { ConditionId } from '@/domain/eligibility/verdict/condition-ids';

/**
 * Titles that conditions had before they were said more plainly. Offices keep household files for years, so a
 * file goes on speaking of a condition by any title it ever had; whoever renames one adds the old title here.
 */
const former: Readonly<Record<string, ConditionId>> = {
  持重度残疾的残疾人证: 'severe-disability-card',
  持重度残疾的残疾证: 'severe-disability-card',
  得了认定的重特大疾病: 'recognised-illness',
  必需支出占比超过规定: 'spending-over-ratio',
  '看病、上学花费突然变大': 'spending-jumped',
};

/** The title a condition has now, told by this one or any it had before; words of no condition stay as they are. */
export function titleNow(title: string): string {
  const id = former[title];
  return id ? conditionText[id].title : title;
}
