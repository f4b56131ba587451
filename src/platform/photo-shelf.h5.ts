import type { Ids, KeptPhoto, PhotoShelf, PhotoWish, Picked } from '@/services/ports';
import { dropPhoto, photoIds, putPhoto, readPhoto } from './photo-box.h5';

/** A file chooser and a canvas; drawing anew also leaves the place the camera wrote into the file behind. */
export function createPhotoShelf(ids: Ids): PhotoShelf {
  const urls = new Map<string, string>();
  return {
    async pick(wish) {
      const files = await choose(wish);
      return files.length === 0 ? { kind: 'cancelled' } : keepAll(ids, files, wish);
    },
    bytes: async (id) => (await readPhoto(id))?.size,
    async source(id) {
      const known = urls.get(id);
      if (known) return known;
      const photo = await readPhoto(id);
      if (!photo) return undefined;
      const url = URL.createObjectURL(photo);
      urls.set(id, url);
      return url;
    },
    async drop(id) {
      const url = urls.get(id);
      if (url) URL.revokeObjectURL(url);
      urls.delete(id);
      await dropPhoto(id);
    },
    list: photoIds,
  };
}

function choose({ most, from }: PhotoWish): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = most > 1 && from !== 'camera';
    // Phones open the camera at once; a desktop without one shows its files.
    if (from === 'camera') input.capture = 'environment';
    input.style.display = 'none';
    document.body.append(input);
    const done = (files: readonly File[]): void => {
      input.remove();
      resolve(files.slice(0, most));
    };
    input.addEventListener('change', () => done([...(input.files ?? [])]));
    input.addEventListener('cancel', () => done([]));
    input.click();
  });
}

/** One after the other: two full photos in memory are too much for a cheap phone. */
async function keepAll(ids: Ids, files: readonly File[], wish: PhotoWish): Promise<Picked> {
  const photos: KeptPhoto[] = [];
  let unreadable = 0;
  for (const file of files) {
    const small = file.size === 0 ? undefined : await shrunk(file, wish).catch(() => undefined);
    if (!small) {
      unreadable += 1;
      continue;
    }
    const id = await ids.uuid();
    try {
      await putPhoto(id, small.blob);
    } catch {
      return { kind: 'full', photos };
    }
    const { blob: _, ...facts } = small;
    photos.push({ id, ...facts });
  }
  return { kind: 'picked', photos, unreadable };
}

/** What looks at photos and makes them small is fetched with the first photo; it would weigh on every first load. */
async function shrunk(file: File, wish: PhotoWish) {
  const { shrinkPhoto } = await import('./shrink-picked.h5');
  return shrinkPhoto(file, wish);
}
