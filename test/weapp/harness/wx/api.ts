import type { Life } from '../life';
import type { Realm } from '../realm';

/** What every part of the fake wx is made with. */
export interface Phone {
  readonly life: Life;
  inner: Realm['inner'];
}

export type Options = Readonly<Record<string, unknown>>;
export type Api = (...args: never[]) => unknown;
export type Apis = Readonly<Record<string, Api | object>>;

/** A failure as WeChat tells it: the words after `name:fail`, and sometimes a number. */
export class Failed extends Error {
  constructor(
    readonly words: string,
    readonly errno?: number,
  ) {
    super(words);
  }
}

/**
 * A function of wx that answers through success, fail and complete, later and never at once;
 * without any of the three it hands back a promise, as WeChat does.
 */
export function answering(phone: Phone, name: string, run: (options: Options) => unknown): Api {
  return (options: Options = {}) => {
    const outcome = settled(name, options, run);
    if ([options.success, options.fail, options.complete].some((hear) => typeof hear === 'function')) {
      const release = phone.life.hold();
      void outcome.then(({ ok, answer }) => {
        phone.life.later(() => tell(options, ok, phone.inner(answer)));
        release();
      });
      return undefined;
    }
    return outcome.then(({ ok, answer }) => (ok ? phone.inner(answer) : Promise.reject(phone.inner(answer))));
  };
}

/** The synchronous twin: hands back the answer or throws it. */
export function immediate(phone: Phone, name: string, run: (...args: never[]) => unknown): Api {
  return (...args) => {
    try {
      return phone.inner(run(...args));
    } catch (reason) {
      throw reason instanceof Failed
        ? Object.assign(new Error(`${name}:fail ${reason.words}`), failure(name, reason))
        : reason;
    }
  };
}

export function tell(options: Options, ok: boolean, answer: unknown): void {
  const listener = ok ? options.success : options.fail;
  if (typeof listener === 'function') listener(answer);
  if (typeof options.complete === 'function') options.complete(answer);
}

interface Outcome {
  readonly ok: boolean;
  readonly answer: unknown;
}

async function settled(name: string, options: Options, run: (options: Options) => unknown): Promise<Outcome> {
  try {
    const answer = (await run(options)) as object | undefined;
    return { ok: true, answer: { ...answer, errMsg: `${name}:ok` } };
  } catch (reason) {
    return { ok: false, answer: failure(name, reason) };
  }
}

export function failure(name: string, reason: unknown): object {
  const words = reason instanceof Failed ? reason.words : String(reason);
  const errno = reason instanceof Failed && reason.errno !== undefined ? { errno: reason.errno } : {};
  return { errMsg: `${name}:fail ${words}`, ...errno };
}

export const textIn = (options: Options, name: string): string => String(options[name] ?? '');
