import type { Instant } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import type { SeparateConsent } from '@/domain/outbox';
import type { Vault } from '../secrecy/vault';

/** What only the office reads, and the code that only the sender knows. */
export interface SealedCase {
  readonly answers: Answers;
  readonly lookupCode?: string;
  readonly consents?: readonly SeparateConsent[];
  /** What people said of their consents later, oldest first. */
  readonly decisions?: readonly ConsentDecision[];
}

/** Somebody agreed, or withdrew a consent, after the application was sent; written down by the office. */
export interface ConsentDecision {
  /** As `consentStates` names them. */
  readonly who: string;
  readonly says: 'agreed' | 'withdrawn';
  /** How the office knows: 到窗口签字, 打电话说. */
  readonly how: string;
  readonly at: Instant;
  /** `office:<login name>` */
  readonly by: string;
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
