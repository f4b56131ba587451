import sharp from 'sharp';
import { asItIs } from '../../realm';
import { type Api, type Apis, answering, Failed, type Phone } from '../api';
import type { Hands } from '../hands';
import type { Files } from '../kept/files';

/** A canvas that draws nothing and remembers what it was told. */
export interface Canvas {
  width: number;
  height: number;
  readonly drawn: { readonly name: string; readonly args: readonly unknown[] }[];
  getContext(type: string): object;
  createImage(): object;
}

export function createCanvas(width: number, height: number): Canvas {
  const drawn: Canvas['drawn'] = [];
  const canvas: Canvas = {
    width,
    height,
    drawn,
    getContext: () => context,
    createImage: () =>
      asItIs({
        set src(_: string) {
          queueMicrotask(() => Reflect.get(this, 'onload')?.());
        },
      }),
  };
  const context = recorder(canvas);
  return asItIs(canvas);
}

/** Methods are noted, properties are kept; text is half as wide as high, but Chinese is square. */
function recorder({ drawn }: Canvas): object {
  const properties: Record<string, unknown> = { font: '16px sans-serif' };
  const measureText = (text: string) => ({ width: widthOf(text, String(properties.font)) });
  const pen = new Proxy(properties, {
    get: (_target, name) => {
      if (typeof name !== 'string') return undefined;
      if (name === 'measureText') return measureText;
      return name in properties ? properties[name] : (...args: unknown[]) => void drawn.push({ name, args });
    },
  });
  return asItIs(pen);
}

function widthOf(text: string, font: string): number {
  const size = Number.parseFloat(/(\d+(\.\d+)?)px/.exec(font)?.[1] ?? '16');
  return [...text].reduce((width, character) => width + size * (character > '⺀' ? 1 : 0.5), 0);
}

/** A canvas of which nothing comes fails as phones do that cannot read their drawings back. */
export function createCanvasApis(phone: Phone, { files, canvases, hands }: CanvasParts): Apis {
  const offScreen = new Set<unknown>();
  const createOffscreenCanvas = ({ width = 300, height = 150 }: Partial<Size> = {}) => {
    const canvas = createCanvas(width, height);
    canvases.push(canvas);
    offScreen.add(canvas);
    return canvas;
  };
  const comesOut = (canvas: unknown) =>
    hands.canvas !== 'never' && (hands.canvas !== 'only-on-page' || !offScreen.has(canvas));
  return {
    createOffscreenCanvas: (hands.canvas === 'none-off-screen' ? undefined : createOffscreenCanvas) as Api,
    canvasToTempFilePath: answering(phone, 'canvasToTempFilePath', async ({ canvas, fileType }) => {
      const drawn = canvases.find((known) => known === canvas);
      if (!drawn) throw new Failed('canvas is empty');
      if (!comesOut(canvas)) throw new Failed('create bitmap failed');
      const type = fileType === 'jpg' ? 'jpg' : 'png';
      return { tempFilePath: files.writeTemporary(await white(drawn, type), type) };
    }),
  };
}

interface CanvasParts {
  readonly files: Files;
  readonly canvases: Canvas[];
  readonly hands: Pick<Hands, 'canvas'>;
}
type Size = Pick<Canvas, 'width' | 'height'>;

/** A picture of the canvas's own size, as the office's server wants one: what is on it is told by `drawn`. */
async function white({ width, height }: Size, type: 'png' | 'jpg'): Promise<Uint8Array> {
  const create = {
    width: Math.round(width),
    height: Math.round(height),
    channels: 3,
    background: 'white',
  } as const;
  return new Uint8Array(
    await sharp({ create })
      .toFormat(type === 'jpg' ? 'jpeg' : type)
      .toBuffer(),
  );
}
