import type { Outbox } from './outbox';
import { longerKey } from './people';
import type { KeyValueStore, PhotoShelf } from './ports';

/**
 * Clears away what a kill left behind. Runs once at the start, before anybody can add a photo and before what was
 * received is forgotten.
 */
export async function clearAway(
  store: KeyValueStore,
  photos: PhotoShelf,
  outbox: Pick<Outbox, 'opened' | 'items'>,
): Promise<void> {
  await outbox.opened();
  await dropHandedOver(store, outbox);
  await dropIdleTerms(store);
  await dropLostPhotos(store, photos);
}

/** Drafts that the outbox has taken over: killed in between, they were not removed, and would come to light again. */
async function dropHandedOver(store: KeyValueStore, outbox: Pick<Outbox, 'items'>): Promise<void> {
  const taken = new Set<unknown>(outbox.items().map(({ id }) => id));
  for (const key of await store.keys()) {
    if (!key.startsWith('draft:')) continue;
    const draft = await store.get(key);
    const submission = typeof draft === 'object' && draft && 'submission' in draft && draft.submission;
    if (taken.has(submission)) await store.remove(key);
  }
}

/** Terms of drafts that are there no more. */
async function dropIdleTerms(store: KeyValueStore): Promise<void> {
  const keys = await store.keys();
  for (const key of keys.filter((one) => one.startsWith(longerKey(''))))
    if (!keys.some((one) => one.startsWith('draft:') && longerKey(personIn(one)) === key))
      await store.remove(key);
}

/** `draft:<form>:<person>` */
function personIn(draftKey: string): string {
  return draftKey.split(':').slice(2).join(':');
}

/** Throws away photos that nothing kept on this phone names any more. */
export async function dropLostPhotos(store: KeyValueStore, photos: PhotoShelf): Promise<void> {
  const ids = await photos.list();
  if (ids.length === 0) return;
  const kept: string[] = [];
  for (const key of await store.keys()) kept.push(JSON.stringify((await store.get(key)) ?? ''));
  for (const id of ids) if (!kept.some((text) => text.includes(id))) await photos.drop(id);
}
