import type { CaseKind, CaseStatus, CaseStep } from '@/domain/case/case-timeline';
import type { Receipt } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import type { WayTables } from './way-tables';

/** Whether what people send reaches an office. */
export type RunMode = 'rehearsal' | 'live';

/** Every table, in types that SQLite and PostgreSQL both have: text, integer, bigint. Moments are milliseconds. */
export interface Tables extends WayTables {
  holders: HolderTable;
  sessions: SessionTable;
  cases: CaseTable;
  case_events: CaseEventTable;
  case_additions: CaseAdditionTable;
  case_supplements: CaseSupplementTable;
  attachments: AttachmentTable;
  abuse_marks: AbuseMarkTable;
  audit: AuditTable;
  /** Photos whose rows are gone and whose files are to go: only these are ever swept. */
  doomed_photos: { id: string };
  /** What housekeeping remembers between runs, and over a restart. */
  house_state: { name: string; value: number };
  /** Ends of messages that WeChat told, for minutes: the message may not be written down yet as a notice's. */
  message_ends: { message_id: string; arrived: 0 | 1; at: Instant };
  data_keys: { key_id: string; added_at: Instant };
}

/** An installation or WeChat account, known by a keyed hash only. */
export interface HolderTable {
  id: string;
  kind: 'device' | 'wechat';
  subject_mark: string;
  /** The openid, sealed, where the office sends notices by WeChat; else nothing. */
  address_sealed: string | null;
  created_at: Instant;
}

export interface SessionTable {
  token_hash: string;
  holder_id: string;
  expires_at: Instant;
}

export interface CaseTable {
  id: string;
  receipt: Receipt;
  kind: CaseKind;
  mode: RunMode;
  status: CaseStatus;
  urgent: 0 | 1;
  anonymous: 0 | 1;
  /** Unset when the report is anonymous: then nothing leads from the case to an account. */
  holder_id: string | null;
  idempotency_key: string;
  body_mark: string;
  /** Compares the phone or lookup code somebody proves the case with. */
  proof_mark: string;
  form_version: number;
  consent_version: string;
  consent_hash: string;
  village: string;
  photos: number;
  /** Keyed hash of the identity number an application is for. */
  person_mark: string | null;
  /** The first case for the same person within 30 days. */
  repeats: Receipt | null;
  /** Sealed JSON: `{ answers, lookupCode? }`. */
  sealed: string;
  received_at: Instant;
  /** When what it said was forgotten. */
  erased_at: Instant | null;
  /** The report of the same matter that it was joined to: its sender is told of that one as of the own. */
  merged_into: string | null;
  /** Keyed hash of the holder it had before: its sender finds it, and nothing else leads to him. */
  former_holder: string | null;
}

export interface CaseEventTable {
  case_id: string;
  seq: number;
  status: CaseStep;
  at: Instant;
  note_sealed: string | null;
}

/** Photos of one paper that came after the case. */
export interface CaseAdditionTable {
  id: string;
  case_id: string;
  idempotency_key: string;
  body_mark: string;
  photos: number;
  consent_version: string;
  consent_hash: string;
  /** Sealed JSON: the answers to the form `added-papers`. */
  sealed: string;
  received_at: Instant;
}

/** More answers that came after the case (接着填): a part of it, with its own time and consent. */
export interface CaseSupplementTable {
  id: string;
  case_id: string;
  idempotency_key: string;
  body_mark: string;
  form_version: number;
  photos: number;
  consent_version: string;
  consent_hash: string;
  /** Sealed JSON: `{ answers, consents? }`. */
  sealed: string;
  received_at: Instant;
}

export interface AttachmentTable {
  id: string;
  idempotency_key: string;
  content_mark: string;
  /** Unset once bound to an anonymous report. */
  holder_id: string | null;
  case_id: string | null;
  bytes: number;
  created_at: Instant;
}

/** How many reports came in a day from one hashed account; deleted after 180 days. It names no case. */
export interface AbuseMarkTable {
  mark: string;
  day: string;
  reports: number;
}

export interface AuditTable {
  id: string;
  at: Instant;
  /** `reporter`, `office:<login name>`, `notices` or `housekeeping`. */
  actor: string;
  action: string;
  /** The case or attachment. */
  subject: string;
}
