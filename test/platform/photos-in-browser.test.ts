import type { PhotoShelf } from '@/services/ports';
import { someIds } from '../support/phone/phone';
import { aHeldCanvas, aMoment, aPictureMemory, type PictureMemory } from '../support/phone/picture-memory';

const shot = (bytes: BlobPart = 'a photo') => new File([bytes], 'photo.jpg', { type: 'image/jpeg' });
const shots = (count: number) => Array.from({ length: count }, () => shot());
const pixels = 4000 * 3000;
const wish = { most: 9, from: 'album', purpose: 'identity', mark: '仅用于' } as const;

/** A browser whose person chooses these files, and whose JPEGs come out too heavy at first. */
function aBrowser(memory: PictureMemory, { canDraw = true } = {}) {
  const chosen: (readonly File[])[] = [];
  const createElement = (name: string) => (name === 'canvas' ? aCanvas() : anInput());
  const aCanvas = () =>
    Object.assign(aHeldCanvas(memory), {
      toBlob(done: (blob: Blob | null) => void, _type: string, quality: number) {
        const bytes = quality > 0.7 ? 600_000 : 400_000;
        void aMoment().then(() => done(canDraw ? new Blob([new Uint8Array(bytes)]) : null));
      },
    });
  const anInput = () => {
    const listeners: Record<string, () => void> = {};
    const input = {
      files: [] as readonly File[],
      style: {},
      remove: () => undefined,
      addEventListener: (event: string, listener: () => void) => {
        listeners[event] = listener;
      },
      click() {
        input.files = chosen.shift() ?? [];
        listeners.change?.();
      },
    };
    return input;
  };
  Object.assign(globalThis, { document: { createElement, body: { append: () => undefined } } });
  return { chosen };
}

/** Decodes what is no corrupt file, as a bitmap or, in an old Safari, as an image. */
function decodesBitmaps(memory: PictureMemory): void {
  const createImageBitmap = async (file: Blob) => {
    const bitmap = { width: 4000, height: 3000, close: () => memory.letGo(bitmap) };
    await aMoment();
    if ((await file.text()) === 'corrupt') throw new Error('no picture');
    memory.hold(bitmap, pixels);
    return bitmap;
  };
  Object.assign(globalThis, { createImageBitmap });
}

function decodesImages(memory: PictureMemory): void {
  class OldImage {
    readonly width = 4000;
    readonly height = 3000;
    onload: () => void = () => undefined;
    set src(_url: string) {
      memory.hold(this, pixels);
      void aMoment().then(() => this.onload());
    }
    removeAttribute(name: string) {
      if (name === 'src') memory.letGo(this);
    }
  }
  Object.assign(globalThis, { createImageBitmap: undefined, Image: OldImage });
}

function aShelf(): PhotoShelf {
  return require('@/platform/photos/photo-shelf.h5').createPhotoShelf(someIds());
}

const browsers = [
  ['a browser of today', decodesBitmaps],
  ['an old Safari', decodesImages],
] as const;

test.each(browsers)('%s: nine photos of 12 megapixels, never three held', async (_name, decodes) => {
  const memory = aPictureMemory();
  const { chosen } = aBrowser(memory);
  decodes(memory);
  chosen.push(shots(9));
  const picked = await aShelf().pick(wish);
  expect(picked).toMatchObject({ kind: 'picked', unreadable: 0 });
  expect('photos' in picked && picked.photos.map(({ bytes }) => bytes)).toEqual(Array(9).fill(400_000));
  expect(memory.most()).toBe(2);
  expect(memory.count()).toBe(0);
});

test('how far it is, and each photo as soon as it is kept, broken ones aside', async () => {
  const memory = aPictureMemory();
  const { chosen } = aBrowser(memory);
  decodesBitmaps(memory);
  const [first, second] = shots(2);
  chosen.push([first, new File([], 'empty.jpg'), second].filter((file) => file !== undefined));
  const said: string[] = [];
  const picked = await aShelf().pick({
    ...wish,
    progress: {
      begun: (at, of) => said.push(`${at} of ${of}`),
      kept: ({ id }) => said.push(id),
    },
  });
  const [one, two] = 'photos' in picked ? picked.photos.map(({ id }) => id) : [];
  expect(said).toEqual(['1 of 3', one, '2 of 3', '3 of 3', two]);
});

test('the same while the person goes on taking before the first are done', async () => {
  const memory = aPictureMemory();
  const { chosen } = aBrowser(memory);
  decodesBitmaps(memory);
  chosen.push(shots(3), shots(3), shots(3));
  const shelf = aShelf();
  const all = await Promise.all([1, 2, 3].map(() => shelf.pick(wish)));
  expect(all.flatMap((picked) => ('photos' in picked ? picked.photos : []))).toHaveLength(9);
  expect(memory.most()).toBe(2);
  expect(memory.count()).toBe(0);
});

test('corrupt and empty files among them hold nothing, and keep the others from nothing', async () => {
  const memory = aPictureMemory();
  const { chosen } = aBrowser(memory);
  decodesBitmaps(memory);
  chosen.push([shot('corrupt'), shot(), shot(''), shot()]);
  expect(await aShelf().pick(wish)).toMatchObject({ photos: [{}, {}], unreadable: 2 });
  expect(memory.count()).toBe(0);
});

test('a browser that can write no JPEG holds nothing after it has failed', async () => {
  const memory = aPictureMemory();
  const { chosen } = aBrowser(memory, { canDraw: false });
  decodesBitmaps(memory);
  chosen.push(shots(2));
  expect(await aShelf().pick(wish)).toMatchObject({ photos: [], unreadable: 2 });
  expect(memory.most()).toBe(2);
  expect(memory.count()).toBe(0);
});
