/** One answer that cannot be taken, by the name of its question; `code` is a key of content/messages. */
export interface FieldError {
  readonly question: string;
  readonly code: string;
  /** What the sentence needs to be exact, such as how many digits are missing. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Why a request did not succeed, in the terms a screen can act on. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'signed-out' }
  /** A step before the call failed at the office: nobody has looked yet at what was to be sent. */
  | { readonly kind: 'no-session' }
  /** The phone cannot read now what the call needs. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  | { readonly kind: 'rejected'; readonly code: string; readonly errors: readonly FieldError[] }
  | {
      readonly kind: 'server';
      readonly status: number;
      readonly requestId?: string;
      /** When the server says when to come again. */
      readonly retryAfterSeconds?: number;
    };

/** A success with its value, or a failure. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Whether sending the same thing again later can help. */
export function worthRetrying(failure: Failure): boolean {
  switch (failure.kind) {
    case 'offline':
    case 'timeout':
    case 'too-many':
    case 'server':
    case 'no-session':
    case 'unreadable':
      return true;
    case 'signed-out':
    case 'rejected':
      return false;
  }
}
