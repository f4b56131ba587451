import type { ParcelKind } from '@/domain/case/outbox';
import type { FormDefinition } from '@/domain/form/definition';
import { createApi } from '@/services/api/client';
import { createCaseReader } from '@/services/cases';
import { createDrafts } from '@/services/drafts';
import { clearAway } from '@/services/housekeeping';
import { createOutbox } from '@/services/outbox/outbox';
import { createSubmissions, type MoreToSubmit } from '@/services/outbox/submissions';
import { createPeople } from '@/services/people';
import type { Http, KeyValueStore, PhotoShelf, Windows } from '@/services/ports';
import { createSession } from '@/services/session';
import { createCasesStore } from '@/stores/cases/cases';
import { createDraftStore } from '@/stores/drafts/draft';
import { createDraftsInUse } from '@/stores/drafts/drafts-in-use';
import { createPeopleStore } from '@/stores/people';
import { aClock, aForeground, aNetwork, aShelf, aStore, someIds } from './phone';

/** What outlives the program: the phone with what it keeps, and the world around it. */
export function aWorld(http: Http, disk = new Map<string, string>()) {
  return {
    disk,
    http,
    clock: aClock(),
    network: aNetwork(),
    shelf: aShelf(),
    ids: someIds(),
    /** No room on the phone. */
    full: false,
    /** Nothing on the phone can be read just now, or not these keys. */
    unreadable: false as boolean | ((key: string) => boolean),
    /** Whose turn it is, over all windows of the phone. */
    turns: new Map<string, Turn>(),
    /** Every program that was opened on this phone. */
    windows: [] as Life[],
    /** The program dies instead of doing what it does when this many touches of disk and line are over. */
    touchesLeft: Number.POSITIVE_INFINITY,
  };
}

interface Turn {
  readonly held: () => boolean;
}

export type World = ReturnType<typeof aWorld>;
export type Program = ReturnType<typeof openProgram>;

/** The program as `container.ts` puts it together, without its screens; `kill` stops it in the middle of whatever it does. */
export function openProgram(world: World) {
  const life = aLife(world);
  const alone = !world.windows.some((one) => one.goesOn());
  world.windows.push(life);
  const { clock, ids, network } = world;
  const store = mortalStore(world, life);
  const photos = mortal<PhotoShelf>(world.shelf, life, ['pick', 'source', 'drop', 'list']);
  const api = createApi(mortal<Http>(world.http, life, ['send', 'upload']), 'http://office');
  const login = { code: async () => undefined };
  const inTurn = turnsOf(world, life);
  const session = createSession({ api, store, ids, clock, login, wechatLogin: () => false, inTurn });
  const drafts = createDrafts(store, clock, inTurn);
  const foreground = aForeground();
  const outbox = createOutbox({
    store,
    api,
    session,
    photos,
    clock,
    ids,
    network,
    foreground,
    inTurn,
  });
  const submissions = createSubmissions({ drafts, outbox, photos, ids, clock });
  const inUse = createDraftsInUse(
    (form, person) => createDraftStore(form, person, { drafts, outbox, clock }),
    clock,
  );
  const allPeople = createPeople(store, drafts, clock);
  const people = createPeopleStore({
    people: allPeople,
    drafts,
    ids,
    forget: inUse.forget,
  });
  return {
    cases: createCasesStore(createCaseReader({ api, session, store })),
    drafts,
    draft: inUse.find,
    outbox,
    people,
    submissions,
    foreground,
    inUse,
    async start() {
      await clearAway(store, photos, outbox, async () => alone).catch(() => 0);
      await outbox.start();
    },
    async submit(form: FormDefinition, kind: ParcelKind, person: string, more?: MoreToSubmit) {
      await inUse.keep(form, person);
      const submitted = await submissions.submit(form, kind, person, { version: 'v-1', words: '同意' }, more);
      if (submitted.kind !== 'incomplete') inUse.forget(form, person);
      if (submitted.kind === 'queued') await allPeople.forget(person);
      return submitted;
    },
    kill: life.end,
    alive: life.goesOn,
  };
}

interface Life {
  goesOn(): boolean;
  end(): void;
  /** Counts one touch of disk or line; false when the program died before it. */
  touch(): boolean;
}

function aLife(world: World): Life {
  let alive = true;
  return {
    goesOn: () => alive,
    end: () => {
      alive = false;
    },
    touch() {
      world.touchesLeft -= 1;
      // Of two windows one dies, the other goes on.
      if (world.touchesLeft === -1) alive = false;
      return alive;
    },
  };
}

const never = new Promise<never>(() => undefined);

/** One at a time over all windows; a dead one holds nothing. */
function turnsOf({ turns }: World, life: Life): Windows['inTurn'] {
  return async (name, act) => {
    while (turns.get(name)?.held()) await new Promise((resolve) => setImmediate(resolve));
    let done = false;
    turns.set(name, { held: () => life.goesOn() && !done });
    try {
      return await act();
    } finally {
      done = true;
    }
  };
}

/** The same thing for a program that may be dead: it then does nothing, and never answers. */
function mortal<Port extends object>(port: Port, life: Life, names: readonly (keyof Port & string)[]): Port {
  const mortals = names.map((name) => {
    const act = port[name] as (...words: unknown[]) => Promise<unknown>; // every named member is an asynchronous function
    const once = async (...words: unknown[]): Promise<unknown> => {
      if (!life.touch()) return never;
      const done = await act.apply(port, words);
      return life.goesOn() ? done : never;
    };
    return [name, once] as const;
  });
  return { ...port, ...Object.fromEntries(mortals) };
}

function mortalStore(world: World, life: Life): KeyValueStore {
  const store = aStore(world.disk);
  const asNow = (): typeof store => Object.assign(store, { full: world.full, unreadable: world.unreadable });
  const faulty: KeyValueStore = {
    get: (key) => asNow().get(key),
    set: (key, value) => asNow().set(key, value),
    remove: (key) => asNow().remove(key),
    keys: () => asNow().keys(),
  };
  return mortal<KeyValueStore>(faulty, life, ['get', 'set', 'remove', 'keys']);
}
