import type { Household } from '../household';
import { inCategory, type Standing } from './categories';
import { condition } from './condition';
import type { NoteId } from './condition-ids';
import { assistanceLaw, reformOpinion, temporaryAssistanceOpinion } from './sources';
import { isOneOf, not } from './three-valued';
import type { Condition, Ruling } from './verdict';

/**
 * 临时救助 (temporary assistance): sudden trouble that puts daily living in danger (急难型), or
 * necessary spending that jumped in a family of the categories (支出型). Income is not asked for the
 * first: small sums are given at once and examined afterwards.
 *
 * @source 《社会救助法》(2026) 第二十九条、第五十条; 中办发〔2020〕18号 （十五）;
 *   民政部 财政部关于进一步健全完善临时救助制度的意见 (2026-01)
 */
export function temporaryAssistance(household: Household, standing: Standing): Ruling {
  const { event, livingInDanger, cannotWait, spendingJumped } = household.trouble ?? {};
  return {
    scheme: 'temporary-assistance',
    requirements: [
      {
        anyOf: 'temporary-ground',
        options: [sudden(household), spending(household, standing)],
      },
    ],
    notes: ['amount-by-office', ...(cannotWait === true ? urgent : [])],
    relevant: not(isOneOf(event, 'none')) === true || livingInDanger === true || spendingJumped === true,
  };
}

const urgent: readonly NoteId[] = ['assist-first', 'small-sum-first'];

/** 急难型: 遭遇突发性、紧迫性、灾难性等困难导致基本生活暂时出现严重困难. */
function sudden({ trouble = {} }: Household): readonly Condition[] {
  const law = assistanceLaw('第二十九条');
  const happened = not(isOneOf(trouble.event, 'none'));
  return [
    condition(
      'sudden-event',
      happened,
      law,
      ['trouble.event'],
      happened === false ? { change: 'event' } : {},
    ),
    condition(
      'living-in-danger',
      trouble.livingInDanger,
      law,
      ['trouble.livingInDanger'],
      trouble.livingInDanger === false ? { change: 'event' } : {},
    ),
  ];
}

/** 支出型: 因教育、医疗等必需支出突增, in a family of the categories, examined and published first. */
function spending(household: Household, standing: Standing): readonly Condition[] {
  const { spendingJumped } = household.trouble ?? {};
  return [
    inCategory(household, standing, temporaryAssistanceOpinion),
    condition(
      'spending-jumped',
      spendingJumped,
      reformOpinion('（十五）'),
      ['trouble.spendingJumped'],
      spendingJumped === false ? { change: 'event' } : {},
    ),
  ];
}
