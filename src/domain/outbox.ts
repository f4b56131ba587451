import { caseKinds } from './case-timeline';
import type { Instant } from './dates';
import type { Failure } from './failure';
import { worthRetrying } from './failure';
import type { Answers } from './form/definition';
import type { Receipt } from './receipt';

/** What can be sent: a new case, or papers for one that is at the office. */
export const parcelKinds = [...caseKinds, 'added-papers'] as const;
export type ParcelKind = (typeof parcelKinds)[number];

/** What was agreed to before sending: version of the text and SHA-256 of its words. */
export interface Consent {
  readonly version: string;
  readonly hash: string;
}

/** One consent that stands by itself: which question asked for it, and the answer. */
export interface SeparateConsent extends Consent {
  readonly id: string;
  readonly answer: string;
}

/** The verified word of the office's system that it holds a submission. */
export interface Acknowledgement {
  readonly receipt: Receipt;
  readonly receivedAt: Instant;
  readonly lookupCode?: string;
  readonly mode: 'rehearsal' | 'live';
}

export interface OutboxPhoto {
  readonly id: string;
  /** The office's id for it, once it has it. */
  readonly attachment?: string;
  /** The phone has lost it before it could be sent; the rest goes without it. */
  readonly gone?: boolean;
}

interface Parcel {
  /** Idempotency key: random, made before the first try, the same for every try. */
  readonly id: string;
  readonly kind: ParcelKind;
  readonly createdAt: Instant;
  /** The case that papers are added to. */
  readonly to?: Receipt;
  /** Sent from a phone that is not theirs: it is in no list of this phone. */
  readonly oneOff?: boolean;
}

/** Something on its way. `waiting` will be tried again by itself; `refused` needs the person. */
export interface Unsent extends Parcel {
  readonly state: 'waiting' | 'sending' | 'refused';
  readonly formVersion: number;
  readonly answers: Answers;
  readonly consent: Consent;
  /** Consents given or put off one by one, each to words of its own. */
  readonly consents?: readonly SeparateConsent[];
  /** Whose draft it was, to put it back there. */
  readonly person?: string;
  /** Secret of the session that this parcel alone uses. */
  readonly device?: string;
  readonly photos: readonly OutboxPhoto[];
  readonly tries: number;
  readonly failure?: Failure;
}

/** Something the office has; of the content nothing stays on the phone. */
export interface Sent extends Parcel {
  readonly state: 'received';
  readonly acknowledgement: Acknowledgement;
  /** How many photos the phone had lost. */
  readonly lost?: number;
}

export type OutboxItem = Unsent | Sent;

export type OutboxEvent =
  | { readonly type: 'try' }
  | { readonly type: 'photo-sent'; readonly photo: string; readonly attachment: string }
  | { readonly type: 'photo-gone'; readonly photo: string }
  | { readonly type: 'acknowledged'; readonly acknowledgement: Acknowledgement }
  | { readonly type: 'failed'; readonly failure: Failure };

/**
 * One step of a parcel's way. A received parcel never changes again, whatever arrives late.
 * Failures that another try can help leave it waiting; the others need the person.
 */
export function step(item: OutboxItem, event: OutboxEvent): OutboxItem {
  if (item.state === 'received') return item;
  switch (event.type) {
    case 'try': {
      const { failure: _, ...rest } = item;
      return { ...rest, state: 'sending', tries: item.tries + 1 };
    }
    case 'photo-sent':
      return { ...item, photos: item.photos.map((photo) => withAttachment(photo, event)) };
    case 'photo-gone':
      return {
        ...item,
        photos: item.photos.map((photo) => (photo.id === event.photo ? { ...photo, gone: true } : photo)),
      };
    case 'acknowledged':
      return {
        ...parcelOf(item),
        state: 'received',
        acknowledgement: event.acknowledgement,
        ...lostOf(item),
      };
    case 'failed':
      return { ...item, state: waits(event.failure) ? 'waiting' : 'refused', failure: event.failure };
  }
}

/** After a restart nothing is on the wire any more: what was being sent waits again. */
export function afterRestart(item: OutboxItem): OutboxItem {
  return item.state === 'sending' ? { ...item, state: 'waiting' } : item;
}

/** Milliseconds until the next try: 2, 6, 18 s, then each minute, spread by ±20 %; never before the server allows. */
export function retryDelay(tries: number, failure: Failure | undefined, chance: number): number {
  const steps = [2_000, 6_000, 18_000];
  const base = steps[tries - 1] ?? 60_000;
  const spread = Math.round(base * (0.8 + 0.4 * chance));
  return failure?.kind === 'too-many' ? Math.max(spread, failure.retryAfterSeconds * 1000) : spread;
}

/** Which photo is on its way, counted from one, out of how many; `undefined` once none is left to send. */
export function photoOnTheWay({ photos }: Unsent): { readonly at: number; readonly of: number } | undefined {
  const there = photos.filter(({ gone }) => !gone);
  const sent = there.filter(({ attachment }) => attachment !== undefined).length;
  return sent < there.length ? { at: sent + 1, of: there.length } : undefined;
}

/** How many of its photos the phone has lost. */
export function photosLost(item: OutboxItem): number {
  return item.state === 'received' ? (item.lost ?? 0) : item.photos.filter(({ gone }) => gone).length;
}

/** The answers as they go out: photo ids of the phone replaced by those of the office, lost ones left out. */
export function answersToSend(item: Unsent): Answers {
  const attachments = new Map(item.photos.map(({ id, attachment }) => [id, attachment ?? id]));
  return Object.fromEntries(
    Object.entries(answersLeft(item)).map(([id, value]) => [
      id,
      Array.isArray(value)
        ? value.map((part) => (typeof part === 'string' ? (attachments.get(part) ?? part) : part))
        : value,
    ]),
  );
}

/** The answers of a parcel without the photos that the phone has lost. */
export function answersLeft({ answers, photos }: Unsent): Answers {
  return withoutPhotos(
    answers,
    photos.filter(({ gone }) => gone).map(({ id }) => id),
  );
}

/** Answers in which these photos are not named any more. */
export function withoutPhotos(answers: Answers, photos: readonly string[]): Answers {
  const gone = new Set<unknown>(photos);
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.filter((part) => !gone.has(part)) : value,
    ]),
  );
}

function waits(failure: Failure): boolean {
  return worthRetrying(failure) || failure.kind === 'signed-out';
}

function withAttachment(photo: OutboxPhoto, sent: { photo: string; attachment: string }): OutboxPhoto {
  return photo.id === sent.photo ? { ...photo, attachment: sent.attachment } : photo;
}

function lostOf(item: Unsent): Pick<Sent, 'lost'> {
  const lost = photosLost(item);
  return lost > 0 ? { lost } : {};
}

function parcelOf({ id, kind, createdAt, oneOff, to }: Parcel): Parcel {
  return { id, kind, createdAt, ...(oneOff && { oneOff }), ...(to && { to }) };
}
