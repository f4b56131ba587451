import type { Instant } from '@/domain/dates';
import type { Painting, Pen, WordPicture } from '@/domain/photo/painting';
import type { PhotoPurpose } from '@/domain/photo/photo';
import type { PhotoDoubt } from '@/domain/photo/photo-quality';

/** What the phone keeps for us, encrypted where the phone can. Values are JSON. */
export interface KeyValueStore {
  /**
   * `undefined` where nothing is there; for a key that `keys` names, that its value can never be opened again.
   *
   * @throws {StorageFault} when it cannot be read now: something may be there, to be neither deleted nor written over
   */
  get(key: string): Promise<unknown>;
  /** @throws {StorageFault} with nothing changed */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** @throws {StorageFault} when they cannot be read now */
  keys(): Promise<readonly string[]>;
}

/**
 * Why the phone did not keep something, or does not show it: no room, not allowed, not readable now, or another
 * window has kept a newer copy.
 */
export type StorageTrouble = 'full' | 'forbidden' | 'unreadable' | 'newer';

/** The expected fault of storing. */
export class StorageFault extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** The cause to tell of something that went wrong while storing. */
export function storageTroubleOf(reason: unknown): StorageTrouble {
  return reason instanceof StorageFault ? reason.trouble : 'forbidden';
}

export interface Clock {
  now(): Instant;
  /** Calls back once, unless cancelled. */
  after(milliseconds: number, then: () => void): () => void;
}

export interface Ids {
  /** A random UUID (version 4) from the system's secure source. */
  uuid(): Promise<string>;
  /** Random bytes as lower-case hex. */
  hex(bytes: number): Promise<string>;
  /** SHA-256 of a text in UTF-8, lower-case hex. */
  sha256(text: string): Promise<string>;
  /** A number from 0 up to 1 for spreading retries; no secret may rest on it. */
  chance(): number;
}

export interface Network {
  online(): boolean;
  /** Whether what is sent costs the person data; `undefined` where the phone does not tell. */
  metered(): boolean | undefined;
  subscribe(listener: (online: boolean) => void): void;
}

/** Whether people look at us: requests are sent in the foreground only. */
export interface Foreground {
  onShow(listener: () => void): void;
  onHide(listener: () => void): void;
  /** Each time that may be the last: hidden, left, or another window touched. */
  onLeave(listener: () => void): void;
}

/** The windows in which the program is open on one phone. */
export interface Windows {
  /** Does a thing when no other window does one of this name. */
  inTurn<Done>(name: string, act: () => Promise<Done>): Promise<Done>;
  /** Whether no other window was open when this one was opened. */
  alone(): Promise<boolean>;
}

export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' };

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Http {
  /** Never throws: every status is an answer; a body that is no JSON is `undefined`. */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** One kept photo as multipart field `file`. */
  upload(url: string, headers: Readonly<Record<string, string>>, photo: string): Promise<HttpAnswer>;
}

export interface KeptPhoto {
  readonly id: string;
  readonly bytes: number;
  /** Why it may be of no use; told, never refused. */
  readonly doubt?: PhotoDoubt;
  /** The words asked for were drawn across it. */
  readonly marked?: boolean;
}

/** What photos are wanted. */
export interface PhotoWish {
  readonly most: number;
  /** `any` leaves it to the phone. */
  readonly from: 'camera' | 'album' | 'any';
  readonly purpose: PhotoPurpose;
  /** Words to draw across identity papers. */
  readonly mark: string;
  readonly progress?: PhotoProgress;
}

/** Several photos take a while; what is kept can be used before the last one is. */
export interface PhotoProgress {
  /** Before a photo is made small: which one, of how many. */
  begun(at: number, of: number): void;
  kept(photo: KeptPhoto): void;
}

export type Picked =
  | { readonly kind: 'picked'; readonly photos: readonly KeptPhoto[]; readonly unreadable: number }
  | { readonly kind: 'cancelled' }
  /** Permission or privacy consent was refused. */
  | { readonly kind: 'refused' }
  /** No room for the rest; those already kept are handed over. */
  | { readonly kind: 'full'; readonly photos: readonly KeptPhoto[] };

/** Photos on a permanent place of the phone, made small as soon as they are taken. */
export interface PhotoShelf {
  /** Lets the person take or choose photos, shrinks them one at a time and keeps them under fresh ids. */
  pick(wish: PhotoWish): Promise<Picked>;
  /**
   * How large a kept photo is; `undefined` when the phone has lost it.
   *
   * @throws {StorageFault} when the phone cannot tell now
   */
  bytes(id: string): Promise<number | undefined>;
  /** Something an image can show; `undefined` when the phone has lost the photo. @throws {StorageFault} as `bytes` */
  source(id: string): Promise<string | undefined>;
  drop(id: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

/** A canvas on the page that a finger writes on. Sizes in CSS pixels. */
export interface Pad {
  readonly width: number;
  readonly height: number;
  readonly pen: Pen;
  clear(): void;
}

/** What is drawn by hand; kept like a photo, shown and dropped by the shelf of photos. */
export interface Drawings {
  /** Makes the canvas with this id ready; `undefined` where the phone cannot. */
  open(id: string): Promise<Pad | undefined>;
  /** Keeps a drawing; its id, or why not. */
  keep(painting: Painting): Promise<string>;
}

export interface Login {
  /** A WeChat login code, `undefined` where there is none. */
  code(): Promise<string | undefined>;
}

export interface Dialer {
  dial(number: string): Promise<void>;
}

/** What is not secret and must be known before the first paint. */
export interface PlainSettings {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  /** How much larger than usual the phone's own text is; 1 where it does not tell, or enlarges ours by itself. */
  textScale(): number;
}

/** WeChat's own privacy agreement; elsewhere always `agreed`, our own consent page does the work. */
export interface PrivacyAgreement {
  ask(): Promise<'agreed' | 'refused' | 'undeclared'>;
  openText(): Promise<void>;
}

export interface Pictures {
  /** Draws and hands the picture to the person: the album on WeChat, a download elsewhere. */
  save(picture: WordPicture, name: string): Promise<'saved' | 'refused' | 'failed'>;
  /** Opens the phone's settings where a refused permission can be given. */
  openSettings(): Promise<void>;
  /** Draws a picture that an image can show and `keep` can take; `undefined` where the phone cannot draw. */
  paint(painting: Painting): Promise<string | undefined>;
  /** Hands a painted picture to the person. */
  keep(source: string, name: string): Promise<'saved' | 'refused' | 'failed'>;
}

/** A canvas that the page on top must show, unseen, for as long as it is wished for: some phones can draw nowhere else. */
export interface PageCanvas {
  /** Tells of every change; hands back how to stop. */
  watch(heard: () => void): () => void;
  wished(): PageCanvasWish | undefined;
}

/** Sizes in CSS pixels, and in points of the canvas alike. */
export interface PageCanvasWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** What is passed on to others: words and a path of ours, never anything personal. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  /** `/p/<article>?c=<village>` */
  readonly path: string;
}

/** Passing a page on, where the phone does not do it by a button of its own. */
export interface Sharing {
  /** Opens the phone's share sheet, or copies words and address where there is none. */
  share(shared: Shared): Promise<'shared' | 'copied' | 'cancelled' | 'failed'>;
  copy(text: string): Promise<'copied' | 'failed'>;
}

export type SpeechState = 'silent' | 'speaking' | 'paused';

/** Something to be read aloud. */
export interface Spoken {
  /** Read one after the other; a pause goes on with the sentence it fell into. */
  readonly sentences: readonly string[];
  /** Address of a recording of the same words, used where the phone has no voice of its own. */
  readonly audio?: string | undefined;
}

/** Reads aloud, one text at a time. */
export interface Speech {
  /** False where nothing can say this in Chinese: no button then. */
  canSpeak(spoken: Spoken): boolean;
  /** Told at every change, and when what can be spoken may have changed. */
  subscribe(listener: (state: SpeechState) => void): void;
  speak(spoken: Spoken): void;
  pause(): void;
  goOn(): void;
  stop(): void;
}

/** How the program was opened. */
export interface Launch {
  readonly program: 'weapp' | 'h5';
  /** The page of a 朋友圈 share: no login, no navigation, another storage. Nothing may be sent from it. */
  readonly singlePage: boolean;
  /** What the server says of itself in the page it sent, before anybody asks it. */
  readonly mode?: 'rehearsal' | 'live' | undefined;
  /** WeChat's base library is older than what the program can run on. */
  readonly tooOld?: boolean | undefined;
}

/** What of a page stands on the screen. */
export interface View {
  /** Whether the beginning of the element stands on the screen or above it. */
  isInView(id: string): Promise<boolean>;
}

/** Paper. */
export interface Printer {
  /** `undefined` where there is no printer to speak to. */
  readonly print?: (() => void) | undefined;
}

/** What came of asking whether WeChat may tell: `off` by a switch of WeChat's own, `missing` where no template works. */
export type Subscribed = 'allowed' | 'refused' | 'off' | 'missing';

/** 订阅消息: WeChat tells once for each time that it was allowed. */
export interface Subscriptions {
  /** Opens WeChat's own sheet, right after a tap only; `undefined` where there is nothing to ask for. */
  readonly ask?: (() => Promise<Subscribed>) | undefined;
}

/** A newer version of the program that has been fetched and waits. */
export interface ProgramUpdate {
  /**
   * Begins to look for newer versions. The program begins anew only after `keepAll` has put all that was only in
   * memory on the phone's storage, and never where it answers that this could not be done.
   */
  watch(keepAll: () => Promise<boolean>): void;
  /** Takes the newer version now, if one waits; called only where nobody is filling in anything. */
  take(): void;
}

/** When what a page draws is there to be seen. */
export interface Frames {
  /** Calls back once everything drawn so far has reached the screen. */
  afterDrawing(then: () => void): void;
}
