import type { CaseKind } from '@/domain/case-timeline';
import type { FormDefinition } from '@/domain/form/definition';
import { createApi } from '@/services/api/client';
import { createCases } from '@/services/cases';
import { createDrafts } from '@/services/drafts';
import { clearAway } from '@/services/housekeeping';
import { createOutbox } from '@/services/outbox';
import { createPeople } from '@/services/people';
import type { Http, KeyValueStore, PhotoShelf } from '@/services/ports';
import { createSession } from '@/services/session';
import { createSubmissions, type MoreToSubmit } from '@/services/submissions';
import { createCasesStore } from '@/stores/cases';
import { createDraftStore } from '@/stores/draft';
import { createDraftsInUse } from '@/stores/drafts-in-use';
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
    /** The program dies instead of doing what it does when this many touches of disk and line are over. */
    touchesLeft: Number.POSITIVE_INFINITY,
  };
}

export type World = ReturnType<typeof aWorld>;
export type Program = ReturnType<typeof openProgram>;

/** The program as `container.ts` puts it together, without its screens; `kill` stops it in the middle of whatever it does. */
export function openProgram(world: World) {
  const life = aLife(world);
  const { clock, ids, network } = world;
  const store = mortalStore(world, life);
  const photos = mortal<PhotoShelf>(world.shelf, life, ['pick', 'source', 'drop', 'list']);
  const api = createApi(mortal<Http>(world.http, life, ['send', 'upload']), 'http://office');
  const login = { code: async () => undefined };
  const session = createSession({ api, store, ids, clock, login, wechatLogin: () => false });
  const drafts = createDrafts(store, clock);
  const foreground = aForeground();
  const outbox = createOutbox({ store, api, session, photos, clock, ids, network, foreground });
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
    cases: createCasesStore(createCases({ api, session, store })),
    drafts,
    draft: inUse.find,
    outbox,
    people,
    submissions,
    async start() {
      await clearAway(store, photos, outbox);
      await outbox.start();
    },
    async submit(form: FormDefinition, kind: CaseKind, person: string, more?: MoreToSubmit) {
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
      if (world.touchesLeft < 0) alive = false;
      return alive;
    },
  };
}

const never = new Promise<never>(() => undefined);

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
  const set: KeyValueStore['set'] = (key, value) => {
    store.full = world.full;
    return store.set(key, value);
  };
  return mortal<KeyValueStore>({ ...store, set }, life, ['get', 'set', 'remove', 'keys']);
}
