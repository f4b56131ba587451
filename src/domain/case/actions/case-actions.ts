import type { CaseKind, CaseStatus } from '../case-timeline';
import { applicationActions } from './application-actions';
import { reportActions } from './report-actions';

/** What somebody at the office may do with a case (经办). Each is a verb of the office's command. */
export const officeActionIds = [
  'contact',
  'visit',
  'accept',
  'request',
  'extend',
  'review',
  'confirm',
  'refuse',
  'publish',
  'assist-first',
  'apply-with-help',
  'hand-on',
  'not-found',
  'not-wanted',
  'close',
  'reopen',
] as const;
export type OfficeActionId = (typeof officeActionIds)[number];

/** What the person who sent the case may do with it from a phone. */
export const personActionIds = [
  'answer',
  'add-papers',
  'add-answers',
  'correct',
  'ask-for-call',
  'hurry',
  'withdraw-consent',
  'withdraw',
  'say-solved',
  'say-unsolved',
  'appeal',
  'apply-again',
] as const;
export type PersonActionId = (typeof personActionIds)[number];

/** What an action cannot be done without. */
export type ActionNeed =
  /** At least one open request (补正). */
  | 'request'
  /** Items to ask for, each with the office's words. */
  | 'items'
  /** Why, in the office's own words; never instead of the sentence of the law. */
  | 'reasons'
  /** How much, from which month, paid how. */
  | 'decision'
  /** Who the case goes to. */
  | 'recipient'
  /** The last day has passed. */
  | 'late'
  /** A confirmation on the screen. */
  | 'confirmation';

/** A clock that an action starts, ends or lengthens (case-clocks.ts). */
export type ClockId = 'whole' | 'inquiry' | 'publication' | 'appeal' | 'court';

export interface CaseAction {
  /** The status that follows; left out where the case stays where it is. */
  readonly to?: CaseStatus;
  readonly needs?: readonly ActionNeed[];
  readonly starts?: readonly ClockId[];
  readonly ends?: readonly ClockId[];
  readonly pauses?: readonly ClockId[];
  readonly extends?: readonly ClockId[];
  /** 《社会救助法》(2026), where it is what the law says. */
  readonly article?: string;
}

/** One state of a case: whose turn it is, and what each side may do. What is not listed is refused by name. */
export interface CaseState {
  readonly turn: 'office' | 'person' | 'nobody';
  /** What the office usually does next (下一步); left out where nothing usual follows, or it hangs on what came before. */
  readonly usual?: OfficeActionId;
  readonly office: Readonly<Partial<Record<OfficeActionId, CaseAction>>>;
  readonly person: Readonly<Partial<Record<PersonActionId, CaseAction>>>;
}

/** The states that a kind of case can be in. */
export type StatesOfKind = Readonly<Partial<Record<CaseStatus, CaseState>>>;

/**
 * 办理流程 as one table: kind × status → what the office may do, what the person may do, what each needs, which
 * status follows and what it does to the clocks. Screens, server, the office's command and prints are drawn from it.
 */
export const caseActions: Readonly<Record<CaseKind, StatesOfKind>> = {
  'assistance-application': applicationActions,
  'neighbour-report': reportActions,
};

const nothing: CaseState = { turn: 'nobody', office: {}, person: {} };

/** What may happen in a status; nothing where a case of this kind is never in it. */
export function caseState(kind: CaseKind, status: CaseStatus): CaseState {
  return caseActions[kind][status] ?? nothing;
}

/** What the office does by this verb now, or `undefined`: refused by name. */
export function officeAction(kind: CaseKind, status: CaseStatus, id: OfficeActionId): CaseAction | undefined {
  return caseState(kind, status).office[id];
}

/** What the person may do now, or `undefined`: refused by name. */
export function personAction(kind: CaseKind, status: CaseStatus, id: PersonActionId): CaseAction | undefined {
  return caseState(kind, status).person[id];
}

/** Whether nothing more will happen by itself. */
export function isOver(kind: CaseKind, status: CaseStatus): boolean {
  return caseState(kind, status).turn === 'nobody';
}
