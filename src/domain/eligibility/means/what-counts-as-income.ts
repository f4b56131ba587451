import { type Day, day } from '../../dates';
import type { IncomeKind } from '../../household-money';
import type { Source } from '../../source';
import type { NoteId } from '../verdict/condition-ids';
import { allowanceMeasures, extremePovertyMeasures, unsupportedChildOpinion } from '../verdict/sources';

/** Which income rule is asked: 低保's, which the other family schemes follow, or 特困's. */
export type IncomeRule = 'family' | 'extreme-poverty';

export interface Treatment {
  /** `unclear`: no text we have read settles it for today, so the sum counts from nothing to all. */
  readonly counts: 'counted' | 'not-counted' | 'unclear';
  readonly source: Source;
  readonly note?: NoteId;
}

const planEnd = day('2025-12-31');

/**
 * Whether a kind of income counts (计入家庭收入).
 *
 * 基础养老金 is left out of 低保's income only 「“十四五”期间」, until 2025-12-31; whether that goes
 * on is not published as far as we could read, so from 2026 it is `unclear`. For 特困 only what its own
 * article names is left out; other awards and grants are not on that list, so the street must say.
 *
 * @source 民发〔2021〕57号 第十三条; 民发〔2021〕43号 第六条第二款; 事实无人抚养儿童意见 三（一）
 */
export function treatmentOf(kind: IncomeKind, rule: IncomeRule, on: Day): Treatment {
  if (kind === 'child-allowance') return childAllowance;
  return rule === 'family' ? ofFamily(kind, on) : ofPerson(kind);
}

function ofFamily(kind: Exclude<IncomeKind, 'child-allowance'>, on: Day): Treatment {
  switch (kind) {
    case 'merit':
    case 'family-planning-award':
    case 'scholarship':
    case 'social-assistance':
      return { counts: 'not-counted', source: allowanceMeasures('第十三条第二款') };
    case 'basic-pension':
    case 'old-age-allowance':
      return allowance(kind, on);
    case 'disability-subsidy':
      return { counts: 'unclear', source: thirteen, note: 'allowance-unclear' };
    default:
      return { counts: 'counted', source: thirteen };
  }
}

function ofPerson(kind: Exclude<IncomeKind, 'child-allowance'>): Treatment {
  switch (kind) {
    case 'merit':
    case 'basic-pension':
    case 'old-age-allowance':
      return { counts: 'not-counted', source: six };
    case 'family-planning-award':
    case 'scholarship':
    case 'social-assistance':
      return { counts: 'unclear', source: six, note: 'merit-unclear' };
    case 'disability-subsidy':
      return { counts: 'unclear', source: six, note: 'allowance-unclear' };
    default:
      return { counts: 'counted', source: six };
  }
}

const thirteen = allowanceMeasures('第十三条');
const six = extremePovertyMeasures('第六条第二款');
const childAllowance: Treatment = { counts: 'not-counted', source: unsupportedChildOpinion('三（一）') };

function allowance(kind: 'basic-pension' | 'old-age-allowance', on: Day): Treatment {
  if (kind === 'old-age-allowance') {
    return {
      counts: 'unclear',
      source: allowanceMeasures('第十三条第二款（四）'),
      note: 'allowance-unclear',
    };
  }
  const source = allowanceMeasures('第十三条第二款（三）');
  if (on <= planEnd) return { counts: 'not-counted', source };
  return { counts: 'unclear', source, note: 'basic-pension-unclear' };
}
