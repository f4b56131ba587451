import type { PersonActionId } from '@/domain/case/actions/case-actions';
import type { Receipt } from '@/domain/case/receipt';
import type {
  FollowRole,
  HandRole,
  noticeKinds,
  noticeRoutes,
  noticeStates,
} from '@/domain/case/way/case-way';
import type { ComplaintKind, ComplaintState } from '@/domain/case/way/complaint';
import type { AnswerWay, RequestKind } from '@/domain/case/way/waiting';
import type { Instant } from '@/domain/dates';

/** What came of a case after it was received, on both sides of the counter. */
export interface WayTables {
  case_requests: CaseRequestTable;
  case_deeds: CaseDeedTable;
  case_rulings: CaseRulingTable;
  case_followers: CaseFollowerTable;
  follow_codes: FollowCodeTable;
  case_notices: CaseNoticeTable;
  complaints: ComplaintTable;
}

/** Something the office asked for (补正). Nothing in it runs out. */
export interface CaseRequestTable {
  id: string;
  case_id: string;
  kind: RequestKind;
  /** Whose to answer. */
  to_role: HandRole;
  state: 'open' | 'answered' | 'taken-back';
  asked_at: Instant;
  reminded_at: Instant | null;
  got_at: Instant | null;
  got_by: AnswerWay | null;
  checked_at: Instant | null;
  /** Sealed JSON: words, paper, why again, wished by. */
  sealed: string;
}

/** Something done from a phone, once for each key as long as there is the case. */
export interface CaseDeedTable {
  id: string;
  case_id: string;
  idempotency_key: string;
  body_mark: string;
  action: PersonActionId | 'follow-code' | 'follow' | 'revoke';
  request_id: string | null;
  /** In which part it was done. */
  role: HandRole;
  at: Instant;
  /** Sealed JSON: what was sent; empty once the case was erased. */
  sealed: string;
}

/** Something the office ruled: a decision, a longer limit, whom the case went to. */
export interface CaseRulingTable {
  id: string;
  case_id: string;
  kind: 'decision' | 'extension' | 'recipient';
  at: Instant;
  /** `office:<login name>` */
  actor: string;
  sealed: string;
}

export interface CaseFollowerTable {
  id: string;
  case_id: string;
  holder_id: string;
  role: FollowRole;
  since: Instant;
  ended_at: Instant | null;
}

/** A code that was not used yet; used or revoked, its row is gone. */
export interface FollowCodeTable {
  /** Keyed hash of the last four digits of the receipt and the code. */
  code_mark: string;
  case_id: string;
  until: Instant;
  /** It opens nothing any more. */
  used_at: Instant | null;
}

/** A notice from being made to its end: seen on a phone, spoken by a person, or unseen by one who follows. */
export interface CaseNoticeTable {
  id: string;
  case_id: string;
  /** Whose it is, of those who follow the case; nothing for who sent it, who alone gets short messages. */
  follower_id: string | null;
  kind: (typeof noticeKinds)[number];
  route: (typeof noticeRoutes)[number];
  state: (typeof noticeStates)[number];
  urgent: 0 | 1;
  made_at: Instant;
  /** Of the state it is in. */
  changed_at: Instant;
  /** The way it is tried by next; nothing once it went out, or waits on home alone. */
  trying: 'wechat' | 'sms' | null;
  /** By that way so far. */
  tries: number;
  next_at: Instant | null;
  /** What WeChat calls the message it took and did not yet tell the end of. */
  message_id: string | null;
}

export interface ComplaintTable {
  id: string;
  receipt: Receipt;
  kind: ComplaintKind;
  state: ComplaintState;
  mode: 'rehearsal' | 'live';
  holder_id: string;
  case_id: string | null;
  idempotency_key: string;
  body_mark: string;
  /** Sealed JSON: what was sent, and what was answered. */
  sealed: string;
  received_at: Instant;
  answered_at: Instant | null;
}
