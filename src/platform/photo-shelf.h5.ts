import type { Ids, KeptPhoto, PhotoShelf, Picked } from '@/services/ports';
import { dropPhoto, photoIds, putPhoto, readPhoto } from './photo-box.h5';

const longEdge = 1280;
const mostBytes = 250 * 1024;
const qualities = [0.65, 0.55, 0.45];

/** A file chooser and a canvas; drawing anew also leaves the place the camera wrote into the file behind. */
export function createPhotoShelf(ids: Ids): PhotoShelf {
  const urls = new Map<string, string>();
  return {
    async pick(most) {
      const files = await choose(most);
      return files.length === 0 ? { kind: 'cancelled' } : keepAll(ids, files);
    },
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

function choose(most: number): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = most > 1;
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
async function keepAll(ids: Ids, files: readonly File[]): Promise<Picked> {
  const photos: KeptPhoto[] = [];
  let unreadable = 0;
  for (const file of files) {
    const small = await shrink(file).catch(() => undefined);
    if (!small) {
      unreadable += 1;
      continue;
    }
    const id = await ids.uuid();
    try {
      await putPhoto(id, small);
    } catch {
      return { kind: 'full' };
    }
    photos.push({ id, bytes: small.size });
  }
  return { kind: 'picked', photos, unreadable };
}

async function shrink(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, longEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  let best: Blob | undefined;
  for (const quality of qualities) {
    best = await toJpeg(canvas, quality);
    if (best.size <= mostBytes) break;
  }
  if (!best) throw new Error('no picture');
  return best;
}

function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality);
  });
}
