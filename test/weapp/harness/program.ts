import { inspect } from 'node:util';
import type { Life, Timer } from './life';
import type { PageStack } from './page-stack';
import { createRealm, type Realm } from './realm';

export interface Program {
  readonly realm: Realm;
  /** Calls a handler of App(), such as onLaunch. */
  app(name: string, argument?: object): void;
}

interface Surroundings {
  readonly dist: string;
  readonly wx: object;
  readonly life: Life;
  readonly stack: PageStack;
}

/** Loads app.js into a world of its own. */
export function createProgram({ dist, wx, life, stack }: Surroundings): Program {
  let app: Record<string, unknown> = {};
  const realm = createRealm(dist, {
    wx,
    App: (config: Record<string, unknown>) => {
      app = config;
    },
    Page: stack.define,
    Component: () => undefined,
    Behavior: (config: object) => config,
    getApp: () => app,
    getCurrentPages: () => [...stack.pages],
    requirePlugin: (name: string) => {
      throw new Error(`The plug-in ${name} is not faked.`);
    },
    console: createConsole(life),
    ...createTimers(life),
  });
  return {
    realm,
    app: (name, argument) =>
      life.enter(() => {
        const handler = app[name];
        if (typeof handler === 'function') handler.call(app, realm.inner(argument));
      }),
  };
}

/** Errors are kept for the test; the rest is silent unless SHOW_CONSOLE is set. */
function createConsole(life: Life): object {
  const say = (...words: unknown[]) => {
    if (process.env.SHOW_CONSOLE) process.stdout.write(`${spoken(words)}\n`);
  };
  const complain = (...words: unknown[]) => void life.errors.push(spoken(words));
  return {
    log: say,
    info: say,
    debug: say,
    warn: say,
    group: say,
    groupEnd: say,
    time: say,
    timeEnd: say,
    error: complain,
  };
}

const spoken = (words: readonly unknown[]) =>
  words.map((word) => (typeof word === 'string' ? word : inspect(word, { depth: 3 }))).join(' ');

function createTimers(life: Life): object {
  const timers = new Map<number, Timer>();
  let last = 0;
  const start = (work: () => void, milliseconds: unknown, again: boolean): number => {
    last += 1;
    const id = last;
    const arm = () =>
      timers.set(
        id,
        life.later(() => {
          if (again) arm();
          else timers.delete(id);
          work();
        }, Number(milliseconds) || 0),
      );
    arm();
    return id;
  };
  const stop = (id: number) => {
    life.cancel(timers.get(id));
    timers.delete(id);
  };
  return {
    setTimeout: (work: (...rest: unknown[]) => void, milliseconds?: unknown, ...rest: unknown[]) =>
      start(() => work(...rest), milliseconds, false),
    setInterval: (work: () => void, milliseconds?: unknown) => start(work, milliseconds, true),
    clearTimeout: stop,
    clearInterval: stop,
  };
}
