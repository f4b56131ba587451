import type { PhotoShelf } from '@/services/ports';
import { someIds } from '../support/phone/phone';
import { aHeldCanvas, aMoment, aPictureMemory, type PictureMemory } from '../support/phone/picture-memory';

interface Told {
  success?(answer: object): void;
  fail?(reason: unknown): void;
  complete?(): void;
}

const wish = { most: 9, from: 'album', purpose: 'identity', mark: '仅用于' } as const;
const taken = (count: number) => Array.from({ length: count }, (_, at) => `tmp/photo-${at}.jpg`);

/** WeChat, whose person takes these photos; what it does to a whole photo it does in its own memory for a while. */
function aWeChat(memory: PictureMemory, { images = true, exports = true, stuck = '' } = {}) {
  const chosen: (readonly string[])[] = [];
  const whole = async (answer: object) => {
    const picture = {};
    memory.hold(picture, 4000 * 3000);
    await aMoment();
    memory.letGo(picture);
    return answer;
  };
  const createOffscreenCanvas = ({ width, height }: { width: number; height: number }) => {
    const inside: object[] = [];
    const canvas = aHeldCanvas(memory, width, height, inside);
    const createImage = () => {
      const image = {
        onload: () => undefined,
        onerror: (_reason: unknown) => undefined,
        set src(_path: string) {
          memory.hold(image, width * height);
          inside.push(image);
          void aMoment().then(() => (images ? image.onload() : image.onerror(new Error('no picture'))));
        },
      };
      return image;
    };
    return Object.assign(canvas, { createImage });
  };
  const files = {
    stat: ({ path, success }: Told & { path: string }) =>
      success?.({ stats: { size: path.endsWith('75') ? 600_000 : 400_000 } }),
    mkdir: ({ complete }: Told) => complete?.(),
    copyFile: ({ success }: Told) => success?.({}),
  };
  jest.resetModules();
  jest.doMock('@tarojs/taro', () => ({
    env: { USER_DATA_PATH: 'user' },
    chooseMedia: async () => ({
      tempFiles: (chosen.shift() ?? []).map((tempFilePath) => ({ tempFilePath })),
    }),
    getImageInfo: () => whole({ width: 4000, height: 3000 }),
    compressImage: ({ src, quality }: { src: string; quality: number }) =>
      src === stuck ? new Promise(() => undefined) : whole({ tempFilePath: `tmp/small-${quality}` }),
    createOffscreenCanvas,
    canvasToTempFilePath: async ({ quality }: { quality: number }) => {
      await aMoment();
      if (!exports) throw new Error('no picture');
      return { tempFilePath: `tmp/marked-${quality * 100}` };
    },
    getFileSystemManager: () => files,
  }));
  const shelf: PhotoShelf = require('@/platform/photos/photo-shelf').createPhotoShelf(someIds());
  return { chosen, shelf };
}

const phones: [name: string, phone: { images?: boolean; exports?: boolean }, marked: boolean][] = [
  ['all goes well', {}, true],
  ['the phone loads no picture to draw', { images: false }, false],
  ['the phone writes no picture out', { exports: false }, false],
];

test.each(phones)('nine photos of 12 megapixels, never three held: %s', async (_name, phone, marked) => {
  const memory = aPictureMemory();
  const { chosen, shelf } = aWeChat(memory, phone);
  chosen.push(taken(9));
  const picked = await shelf.pick(wish);
  expect('photos' in picked && picked.photos.filter((photo) => photo.marked === true)).toHaveLength(
    marked ? 9 : 0,
  );
  expect(picked).toMatchObject({ kind: 'picked', photos: { length: 9 }, unreadable: 0 });
  expect(memory.most()).toBe(2);
  expect(memory.count()).toBe(0);
});

test('the same while the person goes on taking before the first are done', async () => {
  const memory = aPictureMemory();
  const { chosen, shelf } = aWeChat(memory);
  chosen.push(taken(3), taken(3), taken(3));
  const all = await Promise.all([1, 2, 3].map(() => shelf.pick(wish)));
  expect(all.flatMap((picked) => ('photos' in picked ? picked.photos : []))).toHaveLength(9);
  expect(memory.most()).toBe(2);
  expect(memory.count()).toBe(0);
});

test('a photo that WeChat never comes back with keeps the next ones waiting, not out', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { chosen, shelf } = aWeChat(aPictureMemory(), { stuck: 'tmp/stuck.jpg' });
  chosen.push(['tmp/stuck.jpg'], taken(1));
  void shelf.pick(wish);
  const next = shelf.pick(wish);
  await aMoment();
  jest.advanceTimersByTime(20_000);
  jest.useRealTimers();
  expect(await next).toMatchObject({ kind: 'picked', photos: [{}] });
});
