import { type Day, monthsBetween } from './dates';
import type { Fen } from './money';
import { mayBeShown, type Source } from './source';

/** One published value, in force from `from` until a later entry of the same list replaces it. */
export interface Figure<T> {
  readonly value: T;
  /** What it replaced, as the same document says. */
  readonly previous?: T;
  readonly from: Day;
  readonly source: Source;
}

/** A published sum; the period is that of the list it stands in. */
export type Amount = Figure<Fen>;

/** Hundredths: 150 is one and a half times. */
export type Percent = Figure<number>;

/** The figures of one place that decide or may be shown, each a history in any order. */
export interface RegionFigures {
  readonly region: string;
  /** 最低生活保障标准 per person per month; `rural` is empty where town and country share one. */
  readonly subsistence: { readonly urban: readonly Amount[]; readonly rural: readonly Amount[] };
  /** 特困人员基本生活标准 per person per month. */
  readonly extremePoverty: readonly Amount[];
  /** 孤儿基本生活费 per person per month, in an institution and at home. */
  readonly orphan: { readonly institution: readonly Amount[]; readonly home: readonly Amount[] };
  /** 低保边缘家庭标准 as a multiple of the 低保 standard. */
  readonly nearMultiple: readonly Percent[];
  /** 上年度居民人均可支配收入, a year, per person; the lower line for the country where there are two. */
  readonly disposableIncome: { readonly urban: readonly Amount[]; readonly rural: readonly Amount[] };
  /** 刚性支出占家庭总收入的比例 above which spending counts as rigid. */
  readonly rigidRatio: readonly Percent[];
  readonly triage: Triage;
}

/**
 * Numbers that sort answers into "clear" and "ask the street". They are ours, not the law's:
 * they only ever lead to `need-more`, and no screen may show them as a rule.
 */
export interface Triage {
  /** Savings per person up to this many months of the standard are clear. */
  readonly savingsMonths: number;
  /** Above the line by this much (115 = 15 % above) a rise not yet known could no longer reach. */
  readonly riseReaches: number;
  /** After this many months a standard may have been replaced without our knowing. */
  readonly freshMonths: number;
  /** A pension of one old person within a total is at most this many months of the lowest standard. */
  readonly pensionMonths: number;
  /** Whoever has this many months of the standard to live on in a month can support others. */
  readonly ableMonths: number;
  /** Beyond this much paid for illness and care in a year an answer would be a slip. */
  readonly mostIllnessCosts: Fen;
  /** Whether it is certain that the two standards apply by the kind of hukou. */
  readonly tiersConfirmed: boolean;
}

/**
 * The figure in force on a day, or `undefined` where none is known well enough.
 *
 * A figure that may not be shown does not decide either: 转载, 回忆 and 推算 are passed over.
 *
 * @source 《社会救助法》(2026) 第十七条、第十九条: the province or city sets and publishes the standards
 */
export function figureOn<T>(history: readonly Figure<T>[], day: Day): Figure<T> | undefined {
  return history
    .filter(({ from, source }) => from <= day && mayBeShown(source.confidence))
    .reduce<Figure<T> | undefined>(
      (latest, figure) => (latest && latest.from > figure.from ? latest : figure),
      undefined,
    );
}

/** Whether a figure is so old on that day that a newer one may exist which we have not read. */
export function mayHaveBeenReplaced(figure: Figure<unknown>, day: Day, triage: Triage): boolean {
  return monthsBetween(figure.from, day) >= triage.freshMonths;
}

/** The day a check is made for and the figures of the place whose street publishes it. */
export interface AssessmentContext {
  readonly day: Day;
  readonly region: RegionFigures;
}
