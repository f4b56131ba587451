import region from '@region/region.json';
import { createStore } from 'zustand/vanilla';
import { parseRegion } from '@/content/region';
import { dayOf } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { selfCheck } from '@/forms/self-check/self-check';
import { createDrafts } from '@/services/drafts';
import { createSelfChecks } from '@/services/self-checks';
import type { Connection } from '@/stores/connection';
import type { Actions, Stores } from '@/stores/context';
import { createDraftStore } from '@/stores/drafts/draft';
import { createPhotosStore } from '@/stores/photos';
import { createPreferencesStore } from '@/stores/preferences';
import { createSelfCheckStore } from '@/stores/self-check';
import { createSpeechStore } from '@/stores/speech';
import { aClock, anOutboxOf, aShelf, aStore } from '../phone/phone';
import { silent } from './a-reader';

/** What a screen of the self-check can reach: real stores on a phone in memory, and a list of what was asked of it. */
export async function aProgram(answers: Answers = {}) {
  const [store, clock] = [aStore(), aClock()];
  const drafts = createDrafts(store, clock);
  if (Object.keys(answers).length > 0) await drafts.save(selfCheck, 'only', { answers, typing: {} });
  const draft = createDraftStore(selfCheck, 'only', { drafts, outbox: anOutboxOf(), clock });
  const application = createDraftStore(assistanceApplication, 'fresh', {
    drafts,
    outbox: anOutboxOf(),
    clock,
  });
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    async (...words: unknown[]): Promise<string> => {
      asked.push([name, ...words]);
      return name === 'savePicture' ? 'saved' : 'shared';
    };
  const actions = {
    ask: async () => ({ ok: false, failure: { kind: 'offline' } }),
    now: clock.now,
    dial: note('dial'),
    afterDrawing: (then: () => void) => then(),
    isInView: async () => true,
    savePicture: note('savePicture'),
    share: note('share'),
  } as unknown as Actions; // the ones these screens use
  const stores = {
    region: parseRegion(region),
    preferences: createPreferencesStore({
      read: () => undefined,
      write: () => undefined,
      textScale: () => 1,
    }),
    connection: createStore<Connection>()(() => ({ online: true, mode: 'live' })),
    selfCheck: createSelfCheckStore(createSelfChecks(store, clock), clock),
    draft: (form: FormDefinition) => (form.id === selfCheck.id ? draft : application),
    outbox: createStore(() => ({ status: 'open', items: [] })),
    people: createStore(() => ({
      begin: async () => 'fresh',
      introduce: async () => undefined,
      own: async () => undefined,
    })),
    photos: createPhotosStore(aShelf(), clock),
    speech: createSpeechStore(silent),
    today: () => dayOf(clock.now()),
    storage: createStore(() => ({ durable: true, lost: 0, reopen: async () => undefined })),
    pageCanvas: { watch: () => () => undefined, wished: () => undefined },
    launch: { program: 'h5', singlePage: false },
    actions,
  } as unknown as Stores; // the ones these screens use
  return { stores, draft, asked };
}

/** Lets storage answer and the screen draw; jsdom has no setImmediate. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
