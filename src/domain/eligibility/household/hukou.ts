import type { Household } from '../../household';
import type { Source } from '../../source';
import { condition } from '../verdict/condition';
import type { NoteId } from '../verdict/condition-ids';
import { isOneOf } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';

/**
 * 户籍所在地: elsewhere is never a no; other figures apply there, and the hukou's own office decides.
 *
 * @source 《社会救助法》(2026) 第三十七条第一款
 */
export function hukouHere({ hukou }: Household, law: Source): Condition {
  const here = isOneOf(hukou?.place, 'here');
  const notes = several(hukou);
  if (here === false) {
    return condition('hukou-here', undefined, law, ['hukou.place'], { notes: ['hukou-elsewhere', ...notes] });
  }
  return condition('hukou-here', here, law, ['hukou.place'], { notes });
}

/**
 * Several hukou in one family: across provinces the one whose hukou and home agree applies there; within
 * one the province says.
 *
 * @source 民发〔2021〕57号 第五条
 */
function several(hukou: Household['hukou']): readonly NoteId[] {
  if (hukou?.others === 'other-province') return ['several-hukou'];
  return hukou?.others === 'same-province' ? ['several-hukou-in-city'] : [];
}
