import type { Outbox } from './outbox/outbox';
import { longerKey } from './people';
import type { KeyValueStore, PhotoShelf, Windows } from './ports';

/** What lies on the phone, by key; `undefined` for a value that can never be opened again. */
type Kept = ReadonlyMap<string, unknown>;

/**
 * Clears away what a kill left behind. Runs once at the start, before anybody can add a photo and before what was
 * received is forgotten. Everything is read before anything goes: where one value cannot be read, nothing goes.
 *
 * @returns how many drafts and parcels can never be opened again; they are told once, and gone with it
 * @throws {StorageFault} when something could not be read now; nothing was thrown away then
 */
export async function clearAway(
  store: KeyValueStore,
  photos: PhotoShelf,
  outbox: Pick<Outbox, 'opened' | 'items'>,
  alone: Windows['alone'] = async () => true,
): Promise<number> {
  await outbox.opened();
  const ids = await photos.list();
  const kept = await readAll(store);
  const drop = async (keys: readonly string[]): Promise<number> => {
    for (const key of keys) {
      await store.remove(key);
      kept.delete(key);
    }
    return keys.length;
  };
  const lost = await drop(await sealedForEver(kept, store));
  await drop(handedOver(kept, outbox));
  await drop([...idleTerms(kept), ...idleAsides(kept)]);
  // In another window a photo may have been taken that its draft does not name yet.
  if (await alone()) await dropUnnamed(ids, kept, photos);
  return lost;
}

/** Throws away photos that nothing kept on this phone names any more. */
export async function dropLostPhotos(store: KeyValueStore, photos: PhotoShelf): Promise<void> {
  const ids = await photos.list();
  if (ids.length > 0) await dropUnnamed(ids, await readAll(store), photos);
}

async function readAll(store: KeyValueStore): Promise<Map<string, unknown>> {
  const kept = new Map<string, unknown>();
  for (const key of await store.keys()) kept.set(key, await store.get(key));
  return kept;
}

/** Drafts and parcels whose key is gone; one that another window has just removed is none of them. */
async function sealedForEver(kept: Kept, store: KeyValueStore): Promise<readonly string[]> {
  const unopened = [...kept.keys()].filter(
    (key) => /^(draft|outbox):/.test(key) && kept.get(key) === undefined,
  );
  if (unopened.length === 0) return [];
  const still = await store.keys();
  return unopened.filter((key) => still.includes(key));
}

/** Drafts that the outbox has taken over: killed in between, they were not removed, and would come to light again. */
function handedOver(kept: Kept, outbox: Pick<Outbox, 'items'>): readonly string[] {
  const taken = new Set<unknown>(outbox.items().map(({ id }) => id));
  return [...kept].flatMap(([key, draft]) => {
    const submission = typeof draft === 'object' && draft && 'submission' in draft && draft.submission;
    return key.startsWith('draft:') && taken.has(submission) ? [key] : [];
  });
}

/** Terms of drafts that are there no more. */
function idleTerms(kept: Kept): readonly string[] {
  const keys = [...kept.keys()];
  const wanted = new Set(
    keys.filter((key) => key.startsWith('draft:')).map((key) => longerKey(personIn(key))),
  );
  return keys.filter((key) => key.startsWith(longerKey('')) && !wanted.has(key));
}

/** What was set aside of drafts that are there no more. */
function idleAsides(kept: Kept): readonly string[] {
  const prefix = 'draft-aside:';
  return [...kept.keys()].filter(
    (key) => key.startsWith(prefix) && !kept.has(`draft:${key.slice(prefix.length)}`),
  );
}

/** `draft:<form>:<person>` */
function personIn(draftKey: string): string {
  return draftKey.split(':').slice(2).join(':');
}

async function dropUnnamed(ids: readonly string[], kept: Kept, photos: PhotoShelf): Promise<void> {
  const texts = [...kept.values()].map((value) => JSON.stringify(value ?? ''));
  for (const id of ids) if (!texts.some((text) => text.includes(id))) await photos.drop(id);
}
