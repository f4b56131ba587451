import * as v from 'valibot';
import {
  type ChangeNote,
  changesBetween,
  chooseContent,
  type EditionOutline,
  type Parsed,
  type PolicyContent,
} from '@/domain/policy/content-version';
import type { Api } from './api/client';
import type { KeyValueStore } from './ports';

/** What came with the program. Handed in, because articles and their parser stay in the pages that need them. */
export interface BundledContent {
  readonly version: number;
  readonly outline: EditionOutline;
  parse(raw: unknown): Promise<Parsed<PolicyContent>>;
}

/** An edition that takes the place of the bundled one, and what a reader of that one should be told. */
export interface Replacement {
  readonly content: PolicyContent;
  readonly changes: readonly ChangeNote[];
}

/** Newer articles than those the program came with. Nobody ever waits for them. */
export interface ContentUpdates {
  /** The last good edition fetched on this phone, while it is newer than the bundled one. */
  saved(bundled: BundledContent): Promise<Replacement | undefined>;
  /** A newer edition than `current`, wholly well-formed; `undefined` when there is none or none is to be had. */
  fetch(bundled: BundledContent, current: PolicyContent | undefined): Promise<Replacement | undefined>;
}

export function createContentUpdates(api: Api, store: KeyValueStore): ContentUpdates {
  return {
    async saved(bundled) {
      const raw = await readSaved(store, bundled.version);
      return raw === undefined ? undefined : choose(bundled, undefined, raw);
    },
    async fetch(bundled, current) {
      const newest = await api.call('readContentVersion', {});
      if (!newest.ok || newest.value.version <= (current ?? bundled).version) return undefined;
      const edition = await api.call('readContent', { path: { version: String(newest.value.version) } });
      if (!edition.ok) return undefined;
      const replacement = await choose(bundled, current, edition.value);
      if (replacement) await save(store, replacement.content.version, JSON.stringify(edition.value));
      return replacement;
    },
  };
}

async function choose(
  bundled: BundledContent,
  current: PolicyContent | undefined,
  raw: unknown,
): Promise<Replacement | undefined> {
  const before = bundled.outline;
  const choice = chooseContent(current ?? before, await bundled.parse(raw));
  if (choice.kind === 'keep') return undefined;
  // Always told against the bundled edition, so that a restart tells the same story.
  return { content: choice.content, changes: changesBetween(before, choice.content) };
}

/** Characters a key: three bytes each and WeChat's encryption stay below its 0.7 MB. */
const pieceLength = 150_000;
const headKey = 'content';

const headSchema = v.object({ version: v.number(), pieces: v.number() });
type Head = v.InferOutput<typeof headSchema>;

async function readHead(store: KeyValueStore): Promise<Head | undefined> {
  const stored = await store.get(headKey);
  const parsed = v.safeParse(headSchema, stored);
  return parsed.success ? parsed.output : undefined;
}

/** `undefined` when nothing newer than `version` is kept, or a piece of it is lost. */
async function readSaved(store: KeyValueStore, version: number): Promise<unknown> {
  const head = await readHead(store);
  if (!head || head.version <= version) return undefined;
  const pieces = await Promise.all(keysOf(head).map((key) => store.get(key)));
  try {
    return JSON.parse(pieces.join(''));
  } catch {
    return undefined;
  }
}

/**
 * Pieces first, then the head that names them, then the old pieces go: dying anywhere in between leaves
 * a whole edition. A full phone keeps the last one and shows the new one until the program ends.
 */
async function save(store: KeyValueStore, version: number, text: string): Promise<void> {
  // What cannot be read now is not written over: the next start fetches again.
  const before = await readHead(store).catch(() => null);
  if (before === null) return;
  const head = { version, pieces: Math.ceil(text.length / pieceLength) };
  try {
    for (const [place, key] of keysOf(head).entries()) {
      await store.set(key, text.slice(place * pieceLength, (place + 1) * pieceLength));
    }
    await store.set(headKey, head);
  } catch {
    await drop(store, head).catch(() => undefined);
    return;
  }
  if (before && before.version !== version) await drop(store, before).catch(() => undefined);
}

function keysOf({ version, pieces }: Head): readonly string[] {
  return Array.from({ length: pieces }, (_, place) => `${headKey}:${version}:${place}`);
}

async function drop(store: KeyValueStore, head: Head): Promise<void> {
  for (const key of keysOf(head)) await store.remove(key);
}
