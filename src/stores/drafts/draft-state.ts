import type { StoreApi } from 'zustand/vanilla';
import type { Instant } from '@/domain/dates';
import type { FieldError } from '@/domain/failure';
import type { Answers, AnswerValue, FormDefinition } from '@/domain/form/definition';
import type { StorageTrouble } from '@/services/ports';

/** What a page wants to happen after 下一题. */
export type Advance =
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'end' };

export interface DraftState {
  /** `unreadable`: there may be a draft, and it cannot be read now; nothing is shown or saved until it can. */
  readonly status: 'opening' | 'open' | 'unreadable';
  /** It is there and not understood: no second look will read it. */
  readonly damaged?: boolean | undefined;
  /** Answers gone on from. */
  readonly answers: Answers;
  /** What stands in fields, valid or not, until 下一题 takes it. */
  readonly typing: Answers;
  /** `saving` from a key or a choice until all of it is written. */
  readonly saving: 'nothing' | 'saving' | 'saved' | 'failed';
  /** Why it failed; `newer`: another window has saved since, and what stands here was set aside. */
  readonly trouble?: StorageTrouble | undefined;
  /** Told once the keys rest. */
  readonly savedAt?: Instant | undefined;
  /** Another copy, filled in at the same time in another window, is kept beside this one. */
  readonly hasAside?: boolean | undefined;
  /** Reads the draft; once more after it could not be read. */
  open(): Promise<void>;
  /** Lays aside, as it is, what is not understood, and begins with an empty form. @throws {StorageFault} */
  startAnew(): Promise<void>;
  /** Notes what a field holds, and writes it at once. */
  type(question: string, value: AnswerValue): void;
  /** Notes a choice and saves at once. */
  choose(question: string, value: AnswerValue): void;
  /** Checks one page and, where it is fine, makes what stands there into answers. */
  goOn(page: string): Advance;
  /** Saves what is only in memory, a save that failed included; called when the page goes away and before sending. */
  flush(): Promise<void>;
  /** Looks whether another window has saved since. */
  look(): Promise<void>;
  /** Puts the other copy here, the newer or the one set aside, and keeps what stands here beside it. */
  exchange(): Promise<void>;
  discard(): Promise<void>;
  /** Saves nothing any more: what it held was sent or deleted, and must not come back with a late answer. */
  close(): void;
}

export type DraftStore = StoreApi<DraftState>;

/** Whose answers: a person's, or those of one entry of a `records` question in a person's form. */
export type DraftOwner = string | EntryAddress;

export interface EntryAddress {
  /** The form around it. */
  readonly form: FormDefinition;
  readonly person: string;
  readonly question: string;
  readonly record: string;
}
