import { operations } from '@contract/operations';
import type { ParcelKind, Unsent } from '@/domain/case/outbox';
import { answersToSend } from '@/domain/case/parcel-photos';
import type { DeedKind } from '@/domain/case/way/deed';

/**
 * Where each deed goes. The contract's own entries are loaded with the pages that need them, while the outbox sends from
 * the start: here stand the addresses alone, held against the contract by a test.
 */
const paths: Readonly<Record<OwnPathKind, string>> = {
  answer: '/v1/cases/{receipt}/requests/{request}/answer',
  correction: '/v1/cases/{receipt}/corrections',
  withdrawal: '/v1/cases/{receipt}/withdrawal',
  call: '/v1/cases/{receipt}/calls',
  hurry: '/v1/cases/{receipt}/hurries',
  outcome: '/v1/cases/{receipt}/outcome',
  complaint: '/v1/complaints',
  'consent-withdrawal': '/v1/cases/{receipt}/consent-withdrawals',
};

/** What is sent bare, each kind to an address of its own. */
export type OwnPathKind = DeedKind | 'complaint';

export function hasOwnPath(kind: ParcelKind): kind is OwnPathKind {
  return kind in paths;
}

/** A deed as an operation: answered by a receipt, as every other parcel. */
export function deedOperation(kind: OwnPathKind) {
  return { ...operations.sendSupplement, path: paths[kind] };
}

/** What is sent of a deed: what was answered, without blanks; the consent where there is one; the case of a complaint. */
export function deedBody(parcel: Unsent): Readonly<Record<string, unknown>> {
  const said = Object.entries(answersToSend(parcel)).filter(([, value]) => !isBlank(value));
  return {
    ...Object.fromEntries(said),
    ...(isAgreed(parcel) && { consent: parcel.consent }),
    ...(parcel.kind === 'complaint' && parcel.to && { about: parcel.to }),
  };
}

function isAgreed({ kind, photos, answers }: Unsent): boolean {
  return photos.length > 0 || answers.way === 'agree' || kind === 'complaint';
}

function isBlank(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
