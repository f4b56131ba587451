import type { Painting } from '@/domain/photo/painting';
import type { Pictures } from '@/services/ports';

/** Draws on a canvas and hands the picture over as a download. */
export function createPictures(): Pictures {
  return {
    async save(picture, name) {
      // Wrapping words costs first visits nothing: most never save a picture.
      const { draw, pictureWidth, plan } = await import('../drawing/draw-words');
      const canvas = document.createElement('canvas');
      canvas.width = pictureWidth;
      const pen = canvas.getContext('2d');
      if (!pen) return 'failed';
      const layout = plan(pen, picture);
      canvas.height = layout.height;
      draw(pen, layout);
      const blob = await blobOf(canvas);
      if (!blob) return 'failed';
      const source = URL.createObjectURL(blob);
      download(source, `${name}.png`);
      setTimeout(() => URL.revokeObjectURL(source), 10_000);
      return 'saved';
    },
    openSettings: async () => undefined,
    async paint(painting) {
      const blob = await paintedBlob(painting).catch(() => undefined);
      return blob ? URL.createObjectURL(blob) : undefined;
    },
    async keep(source, name) {
      download(source, `${name}.png`);
      return 'saved';
    },
  };
}

/** A painting as a picture of the browser. */
export async function paintedBlob(
  { width, height, paint, inset }: Painting,
  type = 'image/png',
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  paint(pen);
  if (inset) {
    const image = new Image();
    image.src = inset.source;
    await image.decode();
    pen.drawImage(image, inset.x, inset.y, inset.size, inset.size);
  }
  return blobOf(canvas, type);
}

function blobOf(canvas: HTMLCanvasElement, type = 'image/png'): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type));
}

function download(source: string, name: string): void {
  const link = document.createElement('a');
  link.href = source;
  link.download = name;
  link.click();
}
