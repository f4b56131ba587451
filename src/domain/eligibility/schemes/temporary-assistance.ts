import type { Household } from '../../household';
import { condition } from '../verdict/condition';
import type { NoteId } from '../verdict/condition-ids';
import { assistanceLaw, reformOpinion, temporaryAssistanceOpinion } from '../verdict/sources';
import { isOneOf, not } from '../verdict/three-valued';
import type { Condition, Ruling } from '../verdict/verdict';
import { inCategory, type Standing } from './categories';

/**
 * 临时救助 (temporary assistance): sudden trouble that puts daily living in danger (急难型), or
 * necessary spending that jumped in a family of the categories (支出型). Income is not asked for the
 * first: small sums are given at once and examined afterwards.
 *
 * @source 《社会救助法》(2026) 第二十九条、第五十条; 中办发〔2020〕18号 第15项;
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

/**
 * 急难型: 遭遇突发性、紧迫性、灾难性等困难导致基本生活暂时出现严重困难. Where nothing sudden happened and living is
 * in danger all the same, whether that is 紧迫 is the street's to say, never a no.
 */
function sudden({ trouble = {} }: Household): readonly Condition[] {
  const law = assistanceLaw('第二十九条');
  const { event, livingInDanger } = trouble;
  const happened = not(isOneOf(event, 'none'));
  const pressing = happened === false && livingInDanger !== false;
  return [
    condition(
      'sudden-event',
      pressing ? undefined : happened,
      law,
      ['trouble.event', 'trouble.livingInDanger'],
      pressing && livingInDanger ? { notes: ['by-office'] } : {},
    ),
    condition('living-in-danger', livingInDanger, law, ['trouble.livingInDanger']),
  ];
}

/** 支出型: 因教育、医疗等必需支出突增, in a family of the categories, examined and published first. */
function spending(household: Household, standing: Standing): readonly Condition[] {
  const { spendingJumped } = household.trouble ?? {};
  return [
    condition('spending-jumped', spendingJumped, reformOpinion('第15项'), ['trouble.spendingJumped']),
    inCategory(household, standing, temporaryAssistanceOpinion),
  ];
}
