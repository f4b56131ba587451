import { asItIs } from '../realm';
import { type Apis, answering, Failed, type Phone } from './api';
import type { Files } from './files';

/** A canvas that draws nothing and remembers what it was told. */
export interface Canvas {
  width: number;
  height: number;
  readonly drawn: { readonly name: string; readonly args: readonly unknown[] }[];
  getContext(type: string): object;
  createImage(): object;
}

/** The smallest pictures that are valid: what a "drawing" is saved as. */
const onePixel = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  jpg: `/9j/2wBDAP${'/'.repeat(86)}2wBDAf${'/'.repeat(86)}wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAA/9k=`,
};

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

export function createCanvasApis(phone: Phone, files: Files, canvases: Canvas[]): Apis {
  return {
    createOffscreenCanvas: ({ width = 300, height = 150 }: { width?: number; height?: number } = {}) => {
      const canvas = createCanvas(width, height);
      canvases.push(canvas);
      return canvas;
    },
    canvasToTempFilePath: answering(phone, 'canvasToTempFilePath', ({ canvas, canvasId, fileType }) => {
      if (!canvases.includes(canvas as Canvas) && !canvasId) throw new Failed('canvas is empty');
      const type = fileType === 'jpg' ? 'jpg' : 'png';
      const bytes = Uint8Array.from(Buffer.from(onePixel[type], 'base64'));
      return { tempFilePath: files.writeTemporary(bytes, type) };
    }),
  };
}
