import type { Day } from '../../dates';
import type { NotKnownYet } from '../case-timeline';
import type { LaterPaperId } from '../paper';
import { type CaseTerm, untilOf } from './case-term';
import type { PhotoMark } from './photo-mark';

/** Who has to do something before the case goes on. */
export const waitedFor = ['person', 'office', 'district'] as const;
export type WaitedFor = (typeof waitedFor)[number];

/** What is waited for: a paper, words, somebody's consent, a time for a visit, a call, or an answer of an office. */
export const waitingKinds = ['photo', 'words', 'consent', 'visit', 'call', 'answer', 'decision'] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** What the office can ask somebody for (补正); the rest is the office's own to do. */
export const requestKinds = ['photo', 'words', 'consent', 'visit', 'call'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** How a request can be answered from a phone. Each stands beside the others in the same size. */
export const answerWays = [
  'photo',
  'words',
  'none',
  'cannot-get',
  'at-visit',
  'as-it-is',
  'agree',
  'not-agree',
] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Why a photo is asked for again. */
export const againReasons = ['blurred', 'cut-off', 'dark', 'glare', 'wrong-paper', 'other'] as const;
export type AgainReason = (typeof againReasons)[number];

const waysOf: Readonly<Record<WaitingKind, readonly AnswerWay[]>> = {
  photo: ['photo', 'as-it-is', 'none', 'cannot-get', 'at-visit', 'words'],
  words: ['words', 'none', 'at-visit'],
  consent: ['agree', 'not-agree', 'words', 'at-visit'],
  visit: ['words'],
  call: ['words'],
  answer: [],
  decision: [],
};

/** The ways to answer what is waited for, the one asked for first; a first photo cannot stay 「就这样」. */
export function waysToAnswer(kind: WaitingKind, isAgain: boolean): readonly AnswerWay[] {
  return waysOf[kind].filter((way) => way !== 'as-it-is' || isAgain);
}

/** One thing that a case waits for, from asking to the end. */
export interface Waiting {
  readonly id: string;
  readonly kind: WaitingKind | NotKnownYet;
  readonly who: WaitedFor | NotKnownYet;
  readonly since: Day;
  /** The limits that run for it; empty where no law and no promise of the town sets one. Nothing runs out for a person. */
  readonly terms: readonly CaseTerm[];
  /** Ids of what holds it up. */
  readonly pausedBy: readonly string[];
  /** What the office said, where it asked somebody. */
  readonly asked?: Asked;
  /** How this phone may answer; empty where it is another's to answer. */
  readonly ways: readonly AnswerWay[];
  readonly reminded?: Day;
  readonly got?: Day;
  /** With what it was answered. */
  readonly gotBy?: AnswerWay | NotKnownYet;
  readonly checked?: Day;
}

/** A request in the office's words. */
export interface Asked {
  readonly words: string;
  readonly paper?: LaterPaperId | NotKnownYet;
  /** The photo was there already and is asked for again. */
  readonly again?: Again;
  /** 「…前最好」: a wish of the office, past which nothing is lost. */
  readonly wishedBy?: Day;
}

/** Why again, and what is wrong with the photo that is there. */
export interface Again {
  readonly why: AgainReason;
  readonly mark?: PhotoMark;
  /** Which photo it was: told only to the phone that may look at it once more, and only while it is asked for. */
  readonly photo?: { readonly came: Day };
}

/** What still holds the case up, the person's own first, then by day. */
export function openWaitings(all: readonly Waiting[]): readonly Waiting[] {
  const rank = ({ who }: Waiting): number => (who === 'person' ? 0 : 1);
  const last = ({ terms }: Waiting): string => untilOf(terms)?.day ?? '9';
  return all
    .filter(({ got }) => got === undefined)
    .sort((a, b) => rank(a) - rank(b) || last(a).localeCompare(last(b)));
}

/** Whose turn it is: the person's while anything asked of them is open. */
export function turnOf(all: readonly Waiting[]): Waiting['who'] | undefined {
  return openWaitings(all)[0]?.who;
}
