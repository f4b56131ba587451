import type { Day } from '../../dates';
import type { Person } from '../../household';
import { chongqingRegulation } from '../verdict/sources';
import { atLeast } from '../verdict/three-valued';
import { type Finding, seven } from './kinship';
import { ageOf } from './person';

/**
 * 不计入共同生活的家庭成员; an answer not given may still leave somebody out. Whoever applies is there.
 *
 * @source 民发〔2021〕57号 第七条第二款; 《重庆市城乡居民最低生活保障条例》(2016) 第十一条第二款 (未婚现役军人)
 */
export function leftOut(person: Person, day: Day): Finding | undefined {
  if (person.relation === 'self') return undefined;
  const answers = ['status'] as const;
  switch (person.status) {
    case 'none':
      return undefined;
    case 'prison':
    case 'compulsory-treatment':
    case 'declared-missing':
      return { counts: false, reason: 'away', source: seven('第二款（二）'), answers };
    case 'soldier':
      return soldier(person);
    case 'clergy':
      return clergy(person);
    case undefined:
      if (atLeast(ageOf(person, day), 16) === false) return undefined;
      return { counts: undefined, reason: 'not-told', source: seven('第二款'), answers };
  }
}

/** Three years by the national rule, one by Chongqing's: between the two the street must say. */
function clergy({ clergyYearsAway: years }: Person): Finding | undefined {
  const answers = ['status', 'clergyYearsAway'] as const;
  if (years !== undefined && years < 1) return undefined;
  if (years !== undefined && years >= 3) {
    return { counts: false, reason: 'clergy', source: seven('第二款（一）'), answers };
  }
  const source = chongqingRegulation('第十一条第二款');
  return { counts: undefined, reason: years === undefined ? 'not-told' : 'clergy-unclear', source, answers };
}

function soldier({ married }: Person): Finding | undefined {
  if (married === true) return undefined;
  const source = chongqingRegulation('第十一条第二款');
  const answers = ['status', 'married'] as const;
  if (married === undefined) return { counts: undefined, reason: 'not-told', source, answers };
  return { counts: false, reason: 'soldier', source, answers };
}
