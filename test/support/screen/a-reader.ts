import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from 'zustand/vanilla';
import { parseRegion } from '@/content/region';
import type { PolicyContent } from '@/domain/policy/content-version';
import type { Speech } from '@/services/ports';
import type { Connection } from '@/stores/connection';
import type { Actions, Stores } from '@/stores/context';
import { createHandOver } from '@/stores/hand-over';
import type { PoliciesState } from '@/stores/policies';
import { createPreferencesStore } from '@/stores/preferences';
import { createSpeechStore } from '@/stores/speech';

const file = join(__dirname, '../../fixtures/regions/xinghe/region.json');

/** 星河镇, in no part of 重庆: none of the bundled amounts holds there. */
export const xinghe = parseRegion(JSON.parse(readFileSync(file, 'utf8')));

export const silent: Speech = {
  canSpeak: () => false,
  subscribe: () => undefined,
  speak: () => undefined,
  pause: () => undefined,
  goOn: () => undefined,
  stop: () => undefined,
};

interface Reader {
  readonly edition?: PolicyContent;
  readonly speech?: Speech;
  readonly mode?: Connection['mode'];
}

/** Somebody of 星河镇 who reads policies in a browser: what they see, and what they asked of the phone. */
export function aReader({ edition, speech = silent, mode = 'live' }: Reader = {}) {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    async (...words: unknown[]) =>
      asked.push([name, ...words]);
  const actions = {
    dial: note('dial'),
    share: note('share'),
    print: note('print'),
    paintPicture: async () => undefined,
    findShareCode: async () => undefined,
  } as unknown as Actions; // the ones these screens use
  const policies = createStore<PoliciesState>()(() => ({
    ...(edition && { edition }),
    changes: [],
    refresh: async () => undefined,
  }));
  const stores = {
    region: xinghe,
    preferences: createPreferencesStore({
      read: () => undefined,
      write: () => undefined,
      textScale: () => 1,
    }),
    connection: createStore<Connection>()(() => ({ online: true, mode })),
    policies: () => policies,
    speech: createSpeechStore(speech),
    launch: { program: 'h5', singlePage: false },
    people: createStore(() => ({ own: async () => undefined })),
    ownAddress: 'http://127.0.0.1:9',
    askedWords: createHandOver(''),
    pageCanvas: { watch: () => () => undefined, wished: () => undefined },
    h5Address: 'https://xinghe.example.org',
    storage: createStore(() => ({ durable: true, lost: 0, reopen: async () => undefined })),
    actions,
  } as unknown as Stores; // the ones these screens use
  return { stores, asked };
}
