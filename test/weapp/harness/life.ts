/**
 * One run of the program, from start to kill: its clock, its timers and what it still waits for.
 *
 * The clock can be moved on by hand, so that a test need not wait for a retry in 18 seconds.
 */
export interface Life {
  alive(): boolean;
  /** Milliseconds by the phone's clock. */
  now(): number;
  /** Runs code of the program; what it throws is noted, as WeChat does, and the phone goes on. */
  enter(work: () => void): void;
  /** Runs code of the program later, by the phone's clock, unless it was killed. */
  later(work: () => void, milliseconds?: number): Timer;
  cancel(timer: Timer | undefined): void;
  /** Says that something outside (a request) is under way, until the answer is called. */
  hold(): () => void;
  /** Waits until nothing is due within a tenth of a second; a request that hangs holds it up two seconds. */
  settle(): Promise<void>;
  /** Moves the clock on and runs what became due. */
  advance(milliseconds: number): Promise<void>;
  /** Everything that went wrong: errors thrown, console.error, calls of wx that nobody faked. */
  readonly errors: string[];
  end(): void;
}

export interface Timer {
  due: number;
  readonly run: () => void;
  handle?: NodeJS.Timeout;
}

const soon = 100;
const patience = 2000;

export function createLife(skew = 0): Life {
  const timers = new Set<Timer>();
  const errors: string[] = [];
  let offset = skew;
  let held = 0;
  let alive = true;

  const now = () => Date.now() + offset;
  const enter = (work: () => void) => {
    if (!alive) return;
    try {
      work();
    } catch (reason) {
      errors.push(describe(reason));
    }
  };
  const arm = (timer: Timer) => {
    clearTimeout(timer.handle);
    timer.handle = setTimeout(
      () => {
        timers.delete(timer);
        enter(timer.run);
      },
      Math.max(0, timer.due - now()),
    );
  };
  const busy = () => [...timers].some(({ due }) => due - now() < soon);
  const settle = async () => {
    const giveUp = Date.now() + patience;
    const waiting = () => busy() || (held > 0 && Date.now() < giveUp);
    for (let idle = 0; idle < 2; idle = waiting() ? 0 : idle + 1) await pause(waiting() ? 2 : 0);
  };

  return {
    errors,
    now,
    enter,
    settle,
    alive: () => alive,
    later(run, milliseconds = 0) {
      const timer: Timer = { due: now() + milliseconds, run };
      timers.add(timer);
      arm(timer);
      return timer;
    },
    cancel(timer) {
      if (!timer) return;
      clearTimeout(timer.handle);
      timers.delete(timer);
    },
    hold() {
      held += 1;
      let done = false;
      return () => {
        if (!done) held -= 1;
        done = true;
      };
    },
    async advance(milliseconds) {
      offset += milliseconds;
      for (const timer of timers) arm(timer);
      await settle();
    },
    end() {
      alive = false;
      for (const { handle } of timers) clearTimeout(handle);
      timers.clear();
    },
  };
}

export function describe(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const { stack, message, errMsg } = reason as { stack?: unknown; message?: unknown; errMsg?: unknown };
  return String(stack ?? message ?? errMsg ?? JSON.stringify(reason));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
