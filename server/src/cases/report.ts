import { neighbourReportRequest } from '@contract/schemas';
import type { CaseKind } from '@/domain/case-timeline';
import type { FieldError } from '@/domain/failure';
import type { Answers } from '@/domain/form/definition';
import { checkSubmission } from '@/domain/form/submission-check';
import type { SeparateConsent } from '@/domain/outbox';
import { findVillage, type Region } from '@/domain/region';
import { isUrgent, neighbourReport } from '@/forms/neighbour-report';
import { parseFields } from '../http/body';
import { Refusal } from '../http/refusal';

/** Something sent that its form takes, and what the backend must know of it without reading it again. */
export interface Report {
  readonly kind: CaseKind;
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

/**
 * Judges what was sent with the form's own rules.
 *
 * @throws {Refusal} `fields-rejected`, `form-version` or `answers-rejected`, with the names of the fields
 */
export function readReport(region: Region, sent: unknown): Report {
  const { formVersion, answers: submitted, consent } = parseFields(neighbourReportRequest, sent);
  if (formVersion !== neighbourReport.version) {
    throw new Refusal('form-version', { errors: [{ question: 'formVersion', code: 'unknown' }] });
  }
  const { answers, errors } = checkSubmission(neighbourReport, submitted);
  const all = [...errors, ...strangeVillage(region, answers)];
  if (all.length > 0) throw new Refusal('answers-rejected', { errors: all });
  const phone = textOf(answers.reporterPhone);
  return {
    kind: 'neighbour-report',
    formVersion,
    answers,
    consent,
    urgent: isUrgent(answers),
    anonymous: answers.naming === 'anonymous',
    village: textOf(answers.village),
    photos: listOf(answers.photos),
    ...(phone !== '' && { reporterPhone: phone }),
  };
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

export function listOf(value: Answers[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
