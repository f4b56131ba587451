/**
 * One run of the program, from start to kill: its clock, its timers and what it still waits for.
 *
 * The clock can be moved on by hand, so that a test need not wait for a retry in 18 seconds; wholly by hand it stands
 * still but for what is due within a tenth of a second, however slow the machine is.
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
  /** Waits until nothing is due within a tenth of a second; a request that is not answered holds it up ten seconds. */
  settle(): Promise<void>;
  /** Moves the clock on; what became due runs as soon as it can. */
  pass(milliseconds: number): void;
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
const patience = 10_000;

const living = new Set<Life>();

/** Kills every program of this test file that still runs. */
export function endPhones(): void {
  for (const life of living) life.end();
}

export function createLife(skew = 0, byHand = false): Life {
  const begun = Date.now();
  const timers = new Set<Timer>();
  const errors: string[] = [];
  let offset = skew;
  let held = 0;
  let alive = true;

  const now = () => (byHand ? begun : Date.now()) + offset;
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
    const left = Math.max(0, timer.due - now());
    if (byHand && left > 0) return;
    timer.handle = setTimeout(() => {
      timers.delete(timer);
      enter(timer.run);
    }, left);
  };
  const pass = (milliseconds: number) => {
    offset += milliseconds;
    for (const timer of timers) arm(timer);
  };
  /** By hand, what is due soon comes as soon as nothing else is. */
  const moveOn = (until: number) => {
    const next = Math.min(...[...timers].map(({ due }) => due));
    if (!byHand || next <= now() || next > until) return;
    pass(next - now());
  };
  /** Whether something is due soon, or an answer is still to come. */
  const unrest = (until: number, giveUp: number): boolean => {
    const asked = held > 0 && Date.now() < giveUp;
    if (!asked) moveOn(until);
    return asked || [...timers].some(({ due }) => due < (byHand ? until : now() + soon));
  };
  const settle = async () => {
    const [until, giveUp] = [now() + soon, Date.now() + patience];
    for (let idle = 0; idle < 2; idle += 1) {
      if (unrest(until, giveUp)) idle = -1;
      await pause(idle < 0 ? 2 : 0);
    }
  };

  const life: Life = {
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
    pass,
    advance(milliseconds) {
      pass(milliseconds);
      return settle();
    },
    end() {
      alive = false;
      for (const { handle } of timers) clearTimeout(handle);
      timers.clear();
      living.delete(life);
    },
  };
  living.add(life);
  return life;
}

export function describe(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const { stack, message, errMsg } = reason as { stack?: unknown; message?: unknown; errMsg?: unknown };
  return String(stack ?? message ?? errMsg ?? JSON.stringify(reason));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
