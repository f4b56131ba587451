import type { Day } from './dates';
import type { Assets, Expenses, Income, Sum } from './household-money';
import type { SchemeId } from './scheme';

/**
 * What one family told us, as `assess` takes it.
 *
 * Every field may be left out, and left out means **not known**: never zero, never no. A list
 * that is present is complete (`incomes: []` is "no income at all"), a list left out is unknown.
 * The quick check fills `people`, `anyone` and `monthlyIncome`; the detailed one fills `members`,
 * and whatever the members answer replaces the quick answer about the same thing.
 */
export interface Household {
  readonly hukou?: Hukou;
  /** Quick: how many live together (共同生活的家庭成员). Not read once `members` is given. */
  readonly people?: number;
  /** Quick: is there anybody like this? Not read once `members` is given. */
  readonly anyone?: Anyone;
  /** Quick: all income of the family in a month, net of running costs. Read until every member has `incomes`. */
  readonly monthlyIncome?: Sum;
  /** Detailed: everybody who may belong to the family, the person the check is for among them as `self`. */
  readonly members?: readonly Person[];
  readonly assets?: Assets;
  readonly expenses?: Expenses;
  /** Everybody outside the family who owes support (法定赡养、抚养、扶养义务人). */
  readonly supporters?: readonly Supporter[];
  /** There are more than `supporters` lists. */
  readonly moreSupporters?: boolean;
  readonly trouble?: Trouble;
  /** Every scheme already granted to the family or one of its people. */
  readonly receiving?: readonly SchemeId[];
}

/** With more people than this a family is told as a whole, not one by one. */
export const maxToldOneByOne = 8;

export interface Hukou {
  /** Where the hukou is registered, seen from the street that publishes this check. */
  readonly place?: 'here' | 'same-city' | 'elsewhere';
  /** Which standard the family falls under (城市低保 or 农村低保), where it knows. */
  readonly kind?: 'urban' | 'rural';
  /** Whether the people of one family are registered in several places, and how far apart. */
  readonly others?: 'same-place' | 'same-province' | 'other-province';
}

/** Whether the family has anybody of this kind, at least one. */
export interface Anyone {
  /** 60 or older. */
  readonly elder?: boolean;
  /** Under 18. */
  readonly child?: boolean;
  /** A disability, with or without the card. */
  readonly disabled?: boolean;
  /** A serious illness (重病), recognised or not. */
  readonly seriouslyIll?: boolean;
  /** In school, from kindergarten to university. */
  readonly student?: boolean;
  /** Able to work, looking for work, without it. */
  readonly unemployed?: boolean;
  /** A child whose parents are dead, missing, in prison or otherwise unable to raise it. */
  readonly childWithoutParents?: boolean;
}

/**
 * Relation to the person the check is for; `child-in-law` and `parent-in-law` by marriage, `relative` any
 * other kin (叔伯姑舅姨、侄甥、兄弟姐妹的配偶), `other` somebody who is no kin.
 */
export type Relation =
  | 'self'
  | 'spouse'
  | 'child'
  | 'parent'
  | 'grandparent'
  | 'grandchild'
  | 'sibling'
  | 'parent-in-law'
  | 'child-in-law'
  | 'relative'
  | 'other';

export interface Person {
  readonly relation?: Relation;
  readonly born?: Day;
  /** Whole years; read where `born` is not given. */
  readonly age?: number;
  /** Has lived for long with the person the check is for (长期共同居住). */
  readonly livesTogether?: boolean;
  readonly study?: Study;
  /** An adult who cannot live on their own (不能独立生活), other than for schooling. */
  readonly dependent?: boolean;
  /** `none` rules all the others out. Not asked of the applicant or of children under 16. */
  readonly status?: Status;
  /** Asked of soldiers, and of a parent who lives apart from the other. */
  readonly married?: boolean;
  /** Asked of clergy: whole years lived apart from the family, in a place of worship. */
  readonly clergyYearsAway?: number;
  /** `none` rules out any disability. */
  readonly disability?: 'none' | Disability;
  readonly illness?: Illness;
  /** Lies in bed for long (长期卧床不起). */
  readonly bedridden?: boolean;
  /** Has lost the ability to work (丧失劳动能力), as far as the family can tell. */
  readonly lostAbilityToWork?: boolean;
  readonly work?: 'employed' | 'unemployed' | 'not-working';
  /** Every income of this person. */
  readonly incomes?: readonly Income[];
  readonly selfCare?: SelfCare;
  /** For a child: how it stands with its parents. Worked out from the members where not given. */
  readonly parents?: readonly [Parent, Parent];
}

export type Study =
  | 'none'
  | 'kindergarten'
  | 'school'
  | 'full-time-college'
  | 'part-time-college'
  | 'postgraduate';

/** 监狱服刑, 强制隔离戒毒, 宣告失踪, 现役军人, 宗教教职人员, or nothing of the kind. */
export type Status = 'none' | 'prison' | 'compulsory-treatment' | 'declared-missing' | 'soldier' | 'clergy';

/** 无, 医生诊断为重病, 当地有关部门认定的重特大疾病. */
export type Illness = 'none' | 'diagnosed' | 'recognised';

/** 残疾人证: kinds and grades as printed on it, 1 the most severe. */
export interface Disability {
  /** Holds the card (持证). */
  readonly card?: boolean;
  readonly kind?: 'limb' | 'sight' | 'hearing' | 'speech' | 'intellectual' | 'mental' | 'multiple';
  readonly grade?: 1 | 2 | 3 | 4;
}

/** The six abilities of 民发〔2021〕43号 第二十一条, in its order. */
export const selfCareAbilities = [
  'eats',
  'dresses',
  'getsOutOfBed',
  'usesToilet',
  'walksIndoors',
  'bathes',
] as const;
/** `true` is managed alone. */
export type SelfCare = { readonly [ability in (typeof selfCareAbilities)[number]]?: boolean };

/** Somebody outside the family who owes support to one of its people; `relation` is to the applicant. */
export interface Supporter {
  readonly relation?: Relation;
  readonly age?: number;
  readonly disability?: 'none' | Disability;
  readonly illness?: Illness;
  /** `no-capacity`: 无民事行为能力. */
  readonly status?: 'none' | 'no-capacity' | 'declared-missing' | 'prison';
  readonly receiving?: readonly SchemeId[];
  readonly monthlyIncome?: Sum;
  /** Nothing in this supporter's own property that the street would ask about. */
  readonly plainAssets?: boolean;
}

export type ParentState =
  | 'raising'
  | 'dead'
  | 'declared-missing'
  | 'not-found'
  | 'out-of-contact'
  | 'prison'
  | 'compulsory-treatment'
  | 'restricted';

/** One parent of a child. */
export interface Parent {
  readonly state?: ParentState;
  /** Months that being out of contact lasts, or that the sentence or treatment runs. */
  readonly months?: number;
  readonly disability?: 'none' | Disability;
  readonly illness?: Illness;
}

/** What has just happened, and what is needed today. */
export interface Trouble {
  /** 突发变故、意外伤害、重大疾病、自然灾害, or nothing sudden. */
  readonly event?: 'none' | 'accident' | 'illness' | 'natural-disaster' | 'fire' | 'other';
  /** No money for food, doctor or shelter because of it (基本生活暂时出现严重困难). */
  readonly livingInDanger?: boolean;
  /** Help cannot wait for a full procedure (需立即采取救助措施). */
  readonly cannotWait?: boolean;
  /** Necessary spending on illness or schooling rose suddenly (必需支出突增). */
  readonly spendingJumped?: boolean;
  /** Needs emergency treatment now. */
  readonly needsEmergencyCare?: boolean;
  readonly cannotPayCare?: boolean;
  readonly identityUnknown?: boolean;
  /** Without a place to go or anything to live on, away from home (生活无着). */
  readonly stranded?: boolean;
  /** `none`, a house that is unsafe, or too small. */
  readonly housing?: 'none' | 'unsafe' | 'too-small';
  /** Needs a lawyer over an assistance or insurance claim (请求给予社会保险待遇或者社会救助). */
  readonly needsLawyer?: boolean;
}
