import type { KeyValueStore, PhotoShelf } from './ports';

/**
 * Throws away photos that nothing kept on this phone names any more: leftovers of a kill between a
 * receipt and the clean-up. Runs once at the start, before anybody can add a photo.
 */
export async function dropLostPhotos(store: KeyValueStore, photos: PhotoShelf): Promise<void> {
  const ids = await photos.list();
  if (ids.length === 0) return;
  const kept: string[] = [];
  for (const key of await store.keys()) kept.push(JSON.stringify((await store.get(key)) ?? ''));
  for (const id of ids) if (!kept.some((text) => text.includes(id))) await photos.drop(id);
}
