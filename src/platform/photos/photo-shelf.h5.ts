import type { Ids, PhotoShelf, PhotoWish } from '@/services/ports';
import { photoBox } from './photo-box.h5';
import { createKeeper, type Kept } from './photo-keeper';

/** A file chooser and a canvas; drawing anew also leaves the place the camera wrote into the file behind. */
export function createPhotoShelf(ids: Ids): PhotoShelf {
  const urls = new Map<string, string>();
  const keepAll = createKeeper();
  return {
    async pick(wish) {
      const files = await choose(wish);
      if (files.length === 0) return { kind: 'cancelled' };
      return keepAll(files, (file) => keepOne(ids, file, wish), wish.progress);
    },
    bytes: async (id) => (await photoBox.get(id))?.size,
    async source(id) {
      const known = urls.get(id);
      if (known) return known;
      const photo = await photoBox.get(id);
      if (!photo) return undefined;
      const url = URL.createObjectURL(photo);
      urls.set(id, url);
      return url;
    },
    async drop(id) {
      const url = urls.get(id);
      if (url) URL.revokeObjectURL(url);
      urls.delete(id);
      await photoBox.remove(id);
    },
    list: photoBox.keys,
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

async function keepOne(ids: Ids, file: File, wish: PhotoWish): Promise<Kept> {
  const small = file.size === 0 ? undefined : await shrunk(file, wish).catch(() => undefined);
  if (!small) return 'unreadable';
  const { blob, ...facts } = small;
  const id = await ids.uuid();
  try {
    await photoBox.set(id, blob);
    return { id, ...facts };
  } catch {
    return 'full';
  }
}

/** What looks at photos and makes them small is fetched with the first photo; it would weigh on every first load. */
async function shrunk(file: File, wish: PhotoWish) {
  const { shrinkPicked } = await import('./shrink-picked.h5');
  return shrinkPicked(file, wish);
}
