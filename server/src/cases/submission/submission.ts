import type { CaseKind } from '@/domain/case/case-timeline';
import type { SeparateConsent } from '@/domain/case/outbox';
import type { FieldError } from '@/domain/failure';
import type { Answers } from '@/domain/form/definition';
import { findVillage, type Region } from '@/domain/region';

/** Something sent that its form takes, and what the backend must know of it without reading it again. */
export interface Submission {
  readonly kind: CaseKind;
  /** The form it answers, where that is not the one of its kind. */
  readonly form?: 'registration';
  readonly formVersion: number;
  readonly answers: Answers;
  readonly consent: { readonly version: string; readonly hash: string };
  readonly urgent: boolean;
  readonly anonymous: boolean;
  /** A code of the region, `other`, or empty. */
  readonly village: string;
  readonly photos: readonly string[];
  /** Proves later, on any phone, who sent it. */
  readonly reporterPhone?: string;
  readonly consents?: readonly SeparateConsent[];
  /** Identity number of the person it is for; only a keyed hash of it is compared. */
  readonly identity?: string;
}

/** A village that the region does not have. */
export function strangeVillage(region: Region, { village }: Answers): readonly FieldError[] {
  const code = textOf(village);
  if (code === '' || code === 'other' || findVillage(region, code)) return [];
  return [{ question: 'village', code: 'not-an-option' }];
}

export function textOf(value: Answers[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
