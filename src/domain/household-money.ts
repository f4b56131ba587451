import type { Fen } from './money';

/** An exact sum, or the range it lies in; a bound left out is open. */
export type Sum = Fen | { readonly least?: Fen; readonly most?: Fen };

/** 工资性, 经营净, 财产净, 转移净, and the kinds which the rules single out by name. */
export type IncomeKind =
  | 'wage'
  | 'business'
  | 'farm'
  | 'property'
  | 'pension'
  | 'support'
  | 'transfer'
  | 'other'
  | 'basic-pension'
  | 'old-age-allowance'
  | 'disability-subsidy'
  | 'merit'
  | 'family-planning-award'
  | 'scholarship'
  | 'social-assistance'
  | 'child-allowance';

export interface Income {
  readonly kind: IncomeKind;
  /** What came in; for `wage` what is left after the necessary costs of working, unless `costs` states them. */
  readonly amount?: Sum;
  /** Left out, the amount says nothing yet: a year's harvest is easily mistaken for a month's. */
  readonly per?: 'month' | 'year';
  /** Costs in the same period that `amount` still contains; left out means none are claimed. */
  readonly costs?: Sum;
}

/** What the street sorts by; nothing here is a rule of its own. */
export interface Assets {
  /** Wheelchair vehicles are `disability-aid`; `motorcycle` means two wheels and nothing larger. */
  readonly vehicles?: 'none' | 'disability-aid' | 'motorcycle' | 'other';
  readonly homes?: number;
  /** A company, a shop, premises let or used for trade. */
  readonly business?: boolean;
  /** Deposits, funds, insurance, money lent, of the whole family. */
  readonly savings?: Sum;
  /** Built, bought or fitted out a home within three years. */
  readonly homeBuilding?: boolean;
}

/** Paid by the family itself in the twelve months before the check (个人负担), after every refund. */
export interface Expenses {
  readonly living?: Sum;
  readonly medical?: Sum;
  readonly education?: Sum;
  readonly rehabilitation?: Sum;
  readonly other?: Sum;
  /** 赡养费 and the like, given to people outside the family (转移性支出). */
  readonly support?: Sum;
}
