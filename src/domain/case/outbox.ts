import type { Instant } from '../dates';
import type { Failure } from '../failure';
import { worthRetrying } from '../failure';
import type { Answers } from '../form/definition';
import { caseKinds } from './case-timeline';
import { namesKept } from './covered-name';
import type { Receipt } from './receipt';
import { deedKinds, isDeed } from './way/deed';

/** What can be sent: a new case (先报个名 makes one too), something for one at the office, 投诉和建议, or a deed. */
export const parcelKinds = [
  ...caseKinds,
  'registration',
  'added-papers',
  'supplement',
  'complaint',
  ...deedKinds,
] as const;
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
  /** The case that papers or answers are added to. */
  readonly to?: Receipt;
  /** The request of the office that this answers. */
  readonly request?: string;
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

/** Something the office has; of the content nothing stays on the phone but what 接着填 need not ask again. */
export interface Sent extends Parcel {
  readonly state: 'received';
  readonly acknowledgement: Acknowledgement;
  /** Of a registration: its few answers, for a time. */
  readonly known?: Answers;
  /** Of an application that could not wait: its receipt goes on saying whom to call. */
  readonly urgent?: boolean;
  /** The covered name of whom a worker filled in for, until the day is over. */
  readonly helped?: string;
  /** The covered name of whose case it is. */
  readonly whose?: string;
  /** How many photos the phone had lost. */
  readonly lost?: number;
}

export type OutboxItem = Unsent | Sent;

export type OutboxEvent =
  | { readonly type: 'try' }
  | { readonly type: 'photo-sent'; readonly photo: string; readonly attachment: string }
  | { readonly type: 'photo-gone'; readonly photo: string }
  /** The office does not know them as this sender's: they came in another session, and go once more. */
  | { readonly type: 'photos-unknown' }
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
    case 'photos-unknown':
      return {
        ...item,
        state: 'sending',
        photos: item.photos.map(({ attachment: _, ...photo }) => photo),
      };
    case 'acknowledged':
      return {
        ...parcelOf(item),
        state: 'received',
        acknowledgement: event.acknowledgement,
        ...lostOf(item),
        ...(item.kind === 'registration' && { known: item.answers }),
        ...(item.answers.urgent === 'yes' && { urgent: true }),
        ...namesKept(item),
      };
    case 'failed': {
      const waits = worthRetrying(event.failure) || event.failure.kind === 'signed-out';
      return { ...item, state: waits ? 'waiting' : 'refused', failure: event.failure };
    }
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
  const asked = failure && 'retryAfterSeconds' in failure ? (failure.retryAfterSeconds ?? 0) : 0;
  return Math.max(spread, asked * 1000);
}

/** The same parcel without what was kept for 接着填. */
export function withoutKnown(item: OutboxItem): OutboxItem {
  if (item.state !== 'received') return item;
  const { known: _, ...rest } = item;
  return rest;
}

/** The same parcel without whom a worker helped by it. */
export function withoutHelped(item: OutboxItem): OutboxItem {
  if (item.state !== 'received') return item;
  const { helped: _, ...rest } = item;
  return rest;
}

/** Whether a parcel has a number of its own, by which the office then tells about it; the others belong to a case. */
export function makesCase({ kind }: Pick<OutboxItem, 'kind'>): boolean {
  return kind !== 'added-papers' && kind !== 'supplement' && !isDeed(kind);
}

/** How many of its photos the phone has lost. */
export function photosLost(item: OutboxItem): number {
  return item.state === 'received' ? (item.lost ?? 0) : item.photos.filter(({ gone }) => gone).length;
}

function withAttachment(photo: OutboxPhoto, sent: { photo: string; attachment: string }): OutboxPhoto {
  return photo.id === sent.photo ? { ...photo, attachment: sent.attachment } : photo;
}

function lostOf(item: Unsent): Pick<Sent, 'lost'> {
  const lost = photosLost(item);
  return lost > 0 ? { lost } : {};
}

function parcelOf({ id, kind, createdAt, oneOff, to, request }: Parcel): Parcel {
  return { id, kind, createdAt, ...(oneOff && { oneOff }), ...(to && { to }), ...(request && { request }) };
}
