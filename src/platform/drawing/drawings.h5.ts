import type { Drawings, Ids } from '@/services/ports';
import { photoBox } from '../photos/photo-box.h5';
import { paintedBlob } from '../photos/pictures.h5';

/** Drawings lie sealed where photos lie and are sent as photos are. */
export function createDrawings(ids: Ids): Drawings {
  return {
    async open(id) {
      const canvas = document.getElementById(id);
      if (!(canvas instanceof HTMLCanvasElement)) return undefined;
      const { clientWidth: width, clientHeight: height } = canvas;
      [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
      const pen = canvas.getContext('2d');
      if (!pen) return undefined;
      pen.scale(devicePixelRatio, devicePixelRatio);
      return { width, height, pen, clear: () => pen.clearRect(0, 0, width, height) };
    },
    async keep(painting) {
      const blob = await paintedBlob(painting, 'image/jpeg').catch(() => null);
      if (!blob) return 'failed';
      const id = await ids.uuid();
      try {
        await photoBox.set(id, blob);
        return id;
      } catch {
        return 'full';
      }
    },
  };
}
