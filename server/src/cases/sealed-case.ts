import type { SeparateConsent } from '@/domain/case/outbox';
import type { Instant } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import type { Vault } from '../secrecy/vault';

/** What only the office reads, and the code that only the sender knows. */
export interface SealedCase {
  readonly answers: Answers;
  /** The form they answer, where that is not the one of the case's kind: 先报个名. */
  readonly form?: 'registration';
  readonly lookupCode?: string;
  readonly consents?: readonly SeparateConsent[];
  /** What people said of their consents later, oldest first. */
  readonly decisions?: readonly ConsentDecision[];
  /** Where somebody is reached, as it was corrected later, oldest first. */
  readonly corrections?: readonly Correction[];
}

/** What was wrong with name, place or phone, said from the sender's own phone. */
export interface Correction {
  readonly at: Instant;
  readonly name?: string;
  readonly place?: string;
  readonly phone?: string;
}

/** Somebody agreed, refused or withdrew a consent after the application was sent: told the office, or answered on a phone. */
export interface ConsentDecision {
  /** As `consentStates` names them. */
  readonly who: string;
  readonly says: 'agreed' | 'declined' | 'withdrawn';
  /** How the office knows: 到窗口签字, 打电话说. */
  readonly how: string;
  readonly at: Instant;
  /** `office:<login name>`, `reporter` from the phone that sent the case, or `follower:<role>` from one that follows it. */
  readonly by: string;
  /** What was read before agreeing, where it was on a phone. */
  readonly text?: { readonly version: string; readonly hash: string };
}

export function sealCase(vault: Vault, id: string, content: SealedCase): string {
  return vault.seal(JSON.stringify(content), `cases/${id}`);
}

/** @throws {Error} when the row was changed or moved from outside */
export function openCase(vault: Vault, id: string, sealed: string): SealedCase {
  // Authenticated by the seal, so it is what `sealCase` wrote.
  return JSON.parse(vault.open(sealed, `cases/${id}`)) as SealedCase;
}

/** Whether the office has erased what it said. */
export function isErased({ answers }: SealedCase): boolean {
  return Object.keys(answers).length === 0;
}

export function sealNote(vault: Vault, id: string, seq: number, note: string): string {
  return vault.seal(note, `case_events/${id}/${seq}`);
}

export function openNote(vault: Vault, id: string, seq: number, sealed: string): string {
  return vault.open(sealed, `case_events/${id}/${seq}`);
}
