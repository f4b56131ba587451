import { type Day, day } from '../dates';
import type { IncomeKind } from '../household';
import type { Source } from '../source';
import type { NoteId } from './condition-ids';
import { allowanceMeasures, extremePovertyMeasures, unsupportedChildOpinion } from './sources';

/** Which income rule is asked: 低保's, which the other family schemes follow, or 特困's. */
export type IncomeRule = 'family' | 'extreme-poverty';

export interface Treatment {
  /** `unclear`: no text we have read settles it for today, so the sum counts from nothing to all. */
  readonly counts: 'counted' | 'not-counted' | 'unclear';
  readonly source: Source;
  readonly note?: NoteId;
}

const planEnd = day('2025-12-31');

const ofFamily = allowanceMeasures('第十三条');
const ofPerson = extremePovertyMeasures('第六条第二款');
const counted: Treatment = { counts: 'counted', source: ofFamily };
const leftOut: Treatment = { counts: 'not-counted', source: allowanceMeasures('第十三条第二款') };

/**
 * Whether a kind of income counts (计入家庭收入).
 *
 * 基础养老金 is left out of 低保's income only 「“十四五”期间」, until 2025-12-31; whether that goes
 * on is not published as far as we could read, so from 2026 it is `unclear`. For 特困 it never counts.
 *
 * @source 民发〔2021〕57号 第十三条; 民发〔2021〕43号 第六条; 事实无人抚养儿童意见 三（一）
 */
export function treatmentOf(kind: IncomeKind, rule: IncomeRule, on: Day): Treatment {
  switch (kind) {
    case 'wage':
    case 'business':
    case 'farm':
    case 'property':
    case 'pension':
    case 'support':
    case 'transfer':
    case 'other':
      return counted;
    case 'merit':
    case 'family-planning-award':
    case 'scholarship':
    case 'social-assistance':
      return leftOut;
    case 'child-allowance':
      return { counts: 'not-counted', source: unsupportedChildOpinion('三（一）') };
    case 'basic-pension':
    case 'old-age-allowance':
      return rule === 'extreme-poverty' ? { counts: 'not-counted', source: ofPerson } : allowance(kind, on);
    case 'disability-subsidy':
      return { counts: 'unclear', source: ofFamily, note: 'allowance-unclear' };
  }
}

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
