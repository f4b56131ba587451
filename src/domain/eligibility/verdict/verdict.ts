import type { Day } from '../../dates';
import type { Fen } from '../../money';
import type { SchemeId } from '../../scheme';
import type { Source } from '../../source';
import type { ConditionId, NoteId, OptionsId } from './condition-ids';
import { allOf, anyOf, type Truth } from './three-valued';

/** 可能符合, 可能不符合, 还差信息. There is no fourth: only the office decides (社会救助法 第四十四条). */
export type Outcome = 'likely' | 'unlikely' | 'need-more';

/**
 * `presumed` follows from a scheme the family only may come under: it lets the outcome stand, and is
 * never called met, as nobody said it: 先定下来是哪一类.
 */
export type State = 'met' | 'not-met' | 'unknown' | 'presumed';

/** What could still change a condition: an answer not given, a paper that exists to be had. */
export type Change = 'answer' | 'paper';

/** One legal condition and how the answers stand to it. Words for people are found by `id`. */
export interface Condition {
  readonly id: ConditionId;
  readonly state: State;
  /** Paths into the household whose answers this rests on, `members[0].age`. */
  readonly answersUsed: readonly string[];
  readonly source: Source;
  /** Start day of the figure it was measured by. */
  readonly from?: Day;
  readonly notes?: readonly NoteId[];
  readonly line?: Line;
  /** Paths of the answers that are absent; with `change: 'answer'` there is at least one. */
  readonly absent?: readonly string[];
  /** Left out: nothing the person can truthfully do would change it. */
  readonly change?: Change;
}

/** A measured line: the published sum, and how far the household lies from it, per person per month. */
export interface Line {
  readonly limit: Fen;
  /** The other standard, where it is not known which of two applies. */
  readonly limitAtMost?: Fen;
  /** How much above (positive) or below (negative) the line, rounded to the 分; open ends are left out. */
  readonly overAtLeast?: Fen;
  readonly overAtMost?: Fen;
}

/** 符合下列情形之一: met when all conditions of one option are. */
export interface EitherOr {
  readonly anyOf: OptionsId;
  readonly options: readonly (readonly Condition[])[];
}

export type Requirement = Condition | EitherOr;

/** What would have to be so for the higher end of a range; content/messages has a sentence for each. */
export const moreReasons = [
  'illness-costs',
  'illness-costs-not-told',
  'support-paid',
  'work-costs',
  'basic-pension',
  'allowance',
  'members',
  'tier',
  'income-open',
] as const;

export type MoreReason = (typeof moreReasons)[number];

/** What the law gives, as a range, with the pieces its formula is spoken from. Never a promise. */
export interface Benefit {
  readonly least: Fen;
  readonly most: Fen;
  readonly per: 'month';
  readonly whole: 'household' | 'person';
  readonly formula: 'by-difference' | 'fixed';
  readonly standard: Fen;
  readonly standardAtMost: Fen;
  /** Why it may be more than `least`, which is the plain calculation; none where the two are one. */
  readonly more?: readonly MoreReason[];
  readonly people: number;
  readonly peopleAtMost: number;
  readonly source: Source;
  readonly from: Day;
  /** The standard is old enough that a newer one may exist. */
  readonly mayHaveChanged: boolean;
}

/** 差一点: were exactly these conditions met, the outcome would be `likely`. */
export interface NearMiss {
  readonly conditions: readonly {
    readonly id: ConditionId;
    readonly change: Change;
    /** Paths of the answers to give, for `answer`. */
    readonly absent?: readonly string[];
  }[];
}

/** How one scheme stands, all plain data. */
export interface Verdict {
  readonly scheme: SchemeId;
  readonly outcome: Outcome;
  /** All must be met; in the order of the law. */
  readonly requirements: readonly Requirement[];
  /** Index into `members` of the person it is about, for schemes of a single person. */
  readonly person?: number;
  readonly benefit?: Benefit;
  readonly notes: readonly NoteId[];
  readonly nearMisses: readonly NearMiss[];
  /** 已有更合适的: this scheme's own lines are met, but a better one is likely too. */
  readonly supersededBy?: SchemeId;
  /** The nearest scheme that stands better than this one. */
  readonly alternative?: SchemeId;
  readonly alreadyReceiving: boolean;
  /** Whether anything the person told us points to this scheme; a screen may fold the rest away. */
  readonly relevant: boolean;
}

/** What a rule hands back; `assess` adds what follows from looking at all rules together. */
export interface Ruling {
  readonly scheme: SchemeId;
  readonly requirements: readonly Requirement[];
  readonly person?: number;
  readonly benefit?: Benefit;
  readonly notes?: readonly NoteId[];
  readonly relevant?: boolean;
}

/** The outcome that a list of requirements amounts to, with some conditions taken as met. */
export function outcomeOf(
  requirements: readonly Requirement[],
  asIfMet: ReadonlySet<ConditionId> = new Set(),
): Outcome {
  if (requirements.length === 0) return 'need-more';
  const met = allOf(...requirements.map((requirement) => isMet(requirement, asIfMet)));
  if (met === undefined) return 'need-more';
  return met ? 'likely' : 'unlikely';
}

/** Every condition of a verdict in order, those of all options included; each id once. */
export function conditionsOf(requirements: readonly Requirement[]): readonly Condition[] {
  const all = requirements.flatMap((each) => ('anyOf' in each ? each.options.flat() : [each]));
  const firsts = new Map<ConditionId, Condition>();
  for (const one of all) if (!firsts.has(one.id)) firsts.set(one.id, one);
  return [...firsts.values()];
}

/**
 * The conditions the outcome rests on: of an either-or only the grounds worth showing. This is what a
 * screen sorts into 满足 · 没满足 · 还不清楚.
 */
export function decisiveConditions(requirements: readonly Requirement[]): readonly Condition[] {
  return conditionsOf(
    requirements.flatMap((requirement) =>
      'anyOf' in requirement ? groundsToShow(requirement).flat() : [requirement],
    ),
  );
}

/** As many grounds as are named where there is a clue for none. */
const maxWithoutClue = 2;

/**
 * The grounds of an either-or that concern this family, each with its first condition as the clue: the one
 * that is met, else those with a clue, else what the first of them would ask for.
 */
export function groundsToShow({ options }: EitherOr): readonly (readonly Condition[])[] {
  const met = options.filter((option) => option.every(({ state }) => holds(state)));
  if (met.length > 0) return met.slice(0, 1);
  const withClue = options.filter(([clue]) => clue && (holds(clue.state) || isOpenByMore(clue)));
  if (withClue.length > 0) return withClue;
  return options.slice(0, maxWithoutClue).map((option) => option.slice(0, 1));
}

function isOpenByMore({ state, change }: Condition): boolean {
  return state === 'unknown' && change !== 'answer';
}

function holds(state: State): boolean {
  return state === 'met' || state === 'presumed';
}

/** How a truth is written in a condition. */
export function stateOf(met: Truth): State {
  if (met === undefined) return 'unknown';
  return met ? 'met' : 'not-met';
}

function isMet(requirement: Requirement, asIfMet: ReadonlySet<ConditionId>): Truth {
  if (!('anyOf' in requirement)) return truthOf(requirement, asIfMet);
  return anyOf(
    ...requirement.options.map((option) => allOf(...option.map((condition) => truthOf(condition, asIfMet)))),
  );
}

function truthOf({ id, state }: Condition, asIfMet: ReadonlySet<ConditionId>): Truth {
  if (asIfMet.has(id)) return true;
  return state === 'unknown' ? undefined : holds(state);
}
