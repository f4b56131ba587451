import type { LegalDay } from '../../clock/clock';
import type { Day } from '../../dates';
import { caseState } from '../actions/case-actions';
import { type CaseView, isGiven, type NotKnownYet, notKnownYet } from '../case-timeline';
import { type CaseTerm, isLate, untilOf } from './case-term';
import { openWaitings, type Waiting } from './waiting';

/** How many things are named at once; the others are counted. */
const maxNamed = 2;

/** 现在轮到谁. `other`: somebody else who follows the case. */
export type Turn = 'you' | 'other' | 'office' | 'district' | 'nobody' | NotKnownYet;

/** How a case is told in one word, on its page, in lists and aloud alike; whose turn it is, while anything is to come. */
export type Told = Exclude<Turn, 'nobody'> | 'given' | 'withdrawn' | 'over';

/** 最迟哪天: a day, none while something pauses it, or none because nothing sets one. */
export type Due =
  | { readonly kind: 'day'; readonly waiting: Waiting; readonly until: LegalDay; readonly late: boolean }
  | { readonly kind: 'paused'; readonly waiting: Waiting; readonly since: Day }
  | { readonly kind: 'none' };

/** What the page of a case begins with. */
export interface ThreeLines {
  readonly turn: Turn;
  readonly told: Told;
  readonly due: Due;
  /** 要您做什么: at most two, in the order they are asked for. */
  readonly todo: readonly Waiting[];
  readonly more: number;
}

type Standing = Pick<CaseView, 'kind' | 'status'>;

/**
 * 现在轮到谁 · 最迟哪天 · 要您做什么, from what a case waits for.
 *
 * A backend of before tells no `waiting`: then the turn follows from the status alone, and no day is promised.
 */
export function threeLinesOf(standing: Standing, waiting: readonly Waiting[] | undefined): ThreeLines {
  const isOver = turnByStatus(standing) === 'nobody';
  const open = isOver ? [] : openWaitings(waiting ?? []);
  const yours = open.filter(isYours);
  const turn = isOver ? 'nobody' : (turnBy(open) ?? turnByStatus(standing));
  return {
    turn,
    told: toldBy(standing, turn),
    due: dueOf(open.filter(({ who }) => who !== 'person')),
    todo: yours.slice(0, maxNamed),
    more: Math.max(0, yours.length - maxNamed),
  };
}

/** Whether a day is still waited for: what was given, or has ended, waits for none. */
export function isInHand(told: Told): boolean {
  return told !== 'given' && told !== 'withdrawn' && told !== 'over';
}

/** What was given is told so, whichever hand looks and whether or not the decision itself is shown to it. */
function toldBy({ status }: Standing, turn: Turn): Told {
  if (isGiven(status)) return 'given';
  if (status === 'withdrawn') return 'withdrawn';
  return turn === 'nobody' ? 'over' : turn;
}

/** Whether this phone can answer it. */
export function isYours({ who, ways }: Waiting): boolean {
  return who === 'person' && ways.length > 0;
}

function turnBy(open: readonly Waiting[]): Turn | undefined {
  if (open.some(isYours)) return 'you';
  const who = open[0]?.who;
  return who === 'person' ? 'other' : who;
}

function turnByStatus({ kind, status }: Standing): Turn {
  if (kind === notKnownYet || status === notKnownYet) return notKnownYet;
  const { turn } = caseState(kind, status);
  return turn === 'person' ? 'you' : turn;
}

/** What is late first, then the decision, then the earliest day. */
function dueOf(open: readonly Waiting[]): Due {
  const days = open.flatMap((waiting) => {
    const until = untilOf(waiting.terms);
    return until ? [{ kind: 'day', waiting, until, late: isLate(waiting.terms) } as const] : [];
  });
  const paused = open.flatMap((waiting) => {
    const since = waiting.terms.find(isPaused)?.pausedSince;
    return since ? [{ kind: 'paused', waiting, since } as const] : [];
  });
  const late = days.find((one) => one.late);
  const decision = [...days, ...paused].find(({ waiting }) => waiting.kind === 'decision');
  return late ?? decision ?? days[0] ?? paused[0] ?? { kind: 'none' };
}

function isPaused({ standing }: CaseTerm): boolean {
  return standing === 'paused';
}
