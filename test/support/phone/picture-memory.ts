/** Fewer pixels than this weigh nothing beside a photo: tiles that are looked at, a canvas that was let go. */
const large = 1_000_000;

/** Pictures laid out pixel by pixel, each from when it is made until it is let go; nothing is ever collected. */
export function aPictureMemory() {
  const alive = new Map<object, number>();
  let most = 0;
  const count = () => [...alive.values()].filter((pixels) => pixels >= large).length;
  return {
    hold(picture: object, pixels: number) {
      alive.set(picture, pixels);
      most = Math.max(most, count());
    },
    letGo: (picture: object) => void alive.delete(picture),
    /** Held now. */
    count,
    /** Held at once, at the worst moment so far. */
    most: () => most,
  };
}

export type PictureMemory = ReturnType<typeof aPictureMemory>;

/** A canvas that draws nothing; it weighs what it is wide and high, and images made for it go when it is let go. */
export function aHeldCanvas(
  memory: PictureMemory,
  width = 300,
  height = 150,
  images: readonly object[] = [],
) {
  const size = { width, height };
  const weigh = () => {
    memory.hold(canvas, size.width * size.height);
    if (size.width <= 1) for (const image of images) memory.letGo(image);
  };
  const canvas = {
    get width() {
      return size.width;
    },
    set width(next) {
      size.width = next;
      weigh();
    },
    get height() {
      return size.height;
    },
    set height(next) {
      size.height = next;
      weigh();
    },
    getContext: (): object | null => pen,
  };
  weigh();
  return canvas;
}

const pen = new Proxy(
  {
    measureText: () => ({ width: 300 }),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8Array(width * height * 4),
    }),
  } as Record<string, unknown>,
  { get: (own, name) => own[String(name)] ?? (() => undefined), set: () => true },
);

/** Time in which whatever else was begun goes on. */
export async function aMoment(): Promise<void> {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
}
