import { addMonths, type Day } from '../dates';
import type { SchemeId, Tier } from '../scheme';
import { type Confidence, mayBeShown, type Source } from '../source';

/** Permanent, at most 18 of `a-z-`: printed QR codes carry it beside a village code. */
export type PolicyId = string;

export type SituationId = string;

/** `fen` is money; `times` a multiple of another figure; the rest are lengths of time. */
export type FigureUnit = 'fen' | 'working-day' | 'day' | 'month' | 'times';

/** A document an article rests on, and the day we last looked it up. */
export interface PolicySource extends Source {
  /** Within the article; figures point at it. */
  readonly id: string;
  readonly checked: Day;
  readonly url?: string;
  /** Where documents differ, or how much of one we could read. */
  readonly note?: string;
}

/** One published number. Whether a reader may see it is decided by `sortFigures`, never by a screen. */
export interface ArticleFigure {
  readonly id: string;
  readonly label: string;
  /** In `unit`: 分, days, months or times. */
  readonly amount: number;
  readonly unit: FigureUnit;
  readonly per?: 'person-month';
  /** In force since. */
  readonly from: Day;
  /** Where it holds: 全国, or a city or district by name. */
  readonly region: string;
  /** With the article of the document that has this number. */
  readonly source: PolicySource;
  readonly confidence: Confidence;
  /** What the reader must be told beside it. */
  readonly caveat?: string;
}

/** As much of a figure as a sentence needs to state it, or not to. */
export type StatedFigure = Pick<ArticleFigure, 'id' | 'amount' | 'unit' | 'per' | 'region' | 'confidence'>;

/** Something people ask for and we may not print: we only know it second-hand, or not at all. */
export interface OpenFigure {
  readonly label: string;
  readonly why: Exclude<Confidence, 'full-text' | 'excerpt'> | 'not-found';
  /** When we last looked for it. Editors see it, readers do not; published editions leave it out. */
  readonly looked?: Day;
}

export type PointId = 'who' | 'what' | 'where' | 'bring' | 'time';

/** One of at most five lines of 30 秒看懂. The text carries phrase marks. */
export interface PolicyPoint {
  readonly id: PointId;
  /** Replaces the usual heading of this point. */
  readonly heading?: string;
  readonly text: string;
}

export interface ArticlePapers {
  readonly bring: readonly string[];
  readonly notNeeded: readonly string[];
  /** What to do when a paper cannot be had: no paper is a dead end. */
  readonly missing: readonly string[];
}

export interface PolicyStep {
  readonly text: string;
  /** The legal time limit or another short condition. */
  readonly limit?: string;
}

export interface PolicyQuestion {
  readonly ask: string;
  readonly answer: readonly string[];
}

/** The third depth, in the order a screen shows it. A part an article has nothing to say about is absent. */
export interface PolicyDetails {
  readonly headings?: { readonly conditions?: string; readonly standard?: string };
  readonly conditions?: readonly string[];
  readonly standard?: readonly string[];
  readonly papers?: ArticlePapers;
  readonly steps?: readonly PolicyStep[];
  readonly disagree?: readonly string[];
  readonly questions: readonly PolicyQuestion[];
}

/** 「政策有变」 in one line. */
export interface PolicyChange {
  readonly line: string;
  readonly since: Day;
  readonly affects: string;
}

/**
 * One article. Title, sentence and points carry phrase marks (see marked-text);
 * every text may carry `{hotline}`, and names the figures it states (see stated-figures).
 */
export interface Policy {
  readonly id: PolicyId;
  /** Counts up whenever the article says something else. */
  readonly version: number;
  /** A scheme one can apply for, or advice about applying. */
  readonly kind: 'scheme' | 'guide';
  readonly group: Tier;
  /** For 测一测这个; absent where the self-check has no rule. */
  readonly scheme?: SchemeId;
  readonly title: string;
  readonly oneSentence: string;
  readonly points: readonly PolicyPoint[];
  readonly figures: readonly ArticleFigure[];
  readonly openFigures: readonly OpenFigure[];
  readonly details: PolicyDetails;
  readonly sources: readonly PolicySource[];
  /** People's own words, the usual name first. */
  readonly keywords: readonly string[];
  readonly situations: readonly SituationId[];
  readonly related: readonly PolicyId[];
  readonly share: { readonly title: string; readonly summary: string };
  readonly poster: readonly [string, string, string];
  /** Whom to ask, nearest first. */
  readonly ask: readonly string[];
  readonly checked: Day;
  readonly change?: PolicyChange;
  /** Address of a recording of 30 秒看懂, for phones without a voice. */
  readonly audio?: string;
}

/** A trouble to start from: 「我遇到的困难」. */
export interface Situation {
  readonly id: SituationId;
  /** With phrase marks. */
  readonly label: string;
  readonly icon: string;
}

/** A word of the offices, in words of the village. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** Other spellings of the same word in our texts. */
  readonly also: readonly string[];
  readonly explain: string;
}

/** Figures a reader in `places` may see as numbers, and what the office has to be asked instead. */
export interface SortedFigures {
  readonly shown: readonly ArticleFigure[];
  readonly ask: readonly string[];
}

/**
 * Sorts an article's figures: shown is only what was read in the original or an official excerpt
 * and holds where the reader lives. Everything else becomes 「以街道答复为准，请咨询」.
 *
 * @param places 全国 and the reader's city and district, by name
 */
export function sortFigures(policy: Policy, places: readonly string[]): SortedFigures {
  const shown = policy.figures.filter((figure) => holdsIn(figure, places));
  const hidden = policy.figures.filter((figure) => !shown.includes(figure));
  return { shown, ask: [...hidden, ...policy.openFigures].map(({ label }) => label) };
}

/** Whether a figure may be shown to somebody who lives in `places`. */
export function holdsIn({ confidence, region }: StatedFigure, places: readonly string[]): boolean {
  return mayBeShown(confidence) && places.includes(region);
}

const monthsUntilStale = 12;

/** Articles nobody has checked for twelve months, on the day `today`. */
export function stalePolicies(policies: readonly Policy[], today: Day): readonly Policy[] {
  return policies.filter(({ checked }) => addMonths(checked, monthsUntilStale) < today);
}
