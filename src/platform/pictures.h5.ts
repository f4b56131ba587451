import type { Pictures } from '@/services/ports';
import { draw, pictureWidth, plan } from './draw-words';

/** Draws on a canvas and hands the picture over as a download. */
export function createPictures(): Pictures {
  return {
    async save(picture, name) {
      const canvas = document.createElement('canvas');
      canvas.width = pictureWidth;
      const pen = canvas.getContext('2d');
      if (!pen) return 'failed';
      const layout = plan(pen, picture);
      canvas.height = layout.height;
      draw(pen, layout);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      if (!blob) return 'failed';
      download(blob, `${name}.png`);
      return 'saved';
    },
    openSettings: async () => undefined,
  };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
