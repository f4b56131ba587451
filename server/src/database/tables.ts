import type { CaseKind, CaseStatus, CaseStep } from '@/domain/case-timeline';
import type { Instant } from '@/domain/dates';
import type { Receipt } from '@/domain/receipt';
import type { Mode } from '../settings';

/** Every table, in types that SQLite and PostgreSQL both have: text, integer, bigint. Moments are milliseconds. */
export interface Tables {
  holders: HolderTable;
  sessions: SessionTable;
  cases: CaseTable;
  case_events: CaseEventTable;
  case_additions: CaseAdditionTable;
  attachments: AttachmentTable;
  abuse_marks: AbuseMarkTable;
  audit: AuditTable;
  data_keys: { key_id: string; added_at: Instant };
}

/** An installation or WeChat account, known by a keyed hash only. */
export interface HolderTable {
  id: string;
  kind: 'device' | 'wechat';
  subject_mark: string;
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
  mode: Mode;
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
  /** `reporter`, `office:<login name>` or `housekeeping`. */
  actor: string;
  action: string;
  /** The case or attachment. */
  subject: string;
}
