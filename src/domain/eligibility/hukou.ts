import type { Household } from '../household';
import type { Source } from '../source';
import { condition } from './condition';
import { isOneOf } from './three-valued';
import type { Condition } from './verdict';

/**
 * 户籍所在地: elsewhere is never a no; other figures apply there, and the hukou's own office decides.
 *
 * @source 《社会救助法》(2026) 第三十七条第一款
 */
export function hukouHere({ hukou }: Household, law: Source): Condition {
  const here = isOneOf(hukou?.place, 'here');
  if (here === false) {
    return condition('hukou-here', undefined, law, ['hukou.place'], { notes: ['hukou-elsewhere'] });
  }
  return condition('hukou-here', here, law, ['hukou.place']);
}
