import type { Apis, Phone } from './api';
import { type Canvas, createCanvas } from './canvas';

type Heard = ((result: unknown) => void) | undefined;
interface Question {
  readonly selector: string;
  readonly answer: () => unknown;
  readonly heard: Heard;
}

/** wx.createSelectorQuery without a layout: rectangles are invented, a canvas node can be drawn on. */
export function createSelectorApis(phone: Phone, canvases: Canvas[]): Apis {
  return { createSelectorQuery: () => createQuery(phone, canvases) };
}

const rectangle = { left: 0, top: 0, right: 375, bottom: 44, width: 375, height: 44 };

function createQuery(phone: Phone, canvases: Canvas[]): object {
  const questions: Question[] = [];
  const select = (selector: string) => {
    const add = (answer: () => unknown) => (heard?: Heard) => {
      questions.push({ selector, answer, heard });
      return query;
    };
    return {
      boundingClientRect: add(() => ({ id: selector.replace('#', ''), dataset: {}, ...rectangle })),
      scrollOffset: add(() => ({ id: '', scrollLeft: 0, scrollTop: 0, scrollWidth: 375, scrollHeight: 667 })),
      node: add(() => ({ node: canvasOn(canvases) })),
      fields: ({ node }: { node?: boolean }, heard?: Heard) =>
        add(() => ({ ...rectangle, ...(node ? { node: canvasOn(canvases) } : {}) }))(heard),
    };
  };
  const exec = (heard?: Heard) => {
    phone.life.later(() => {
      const answers = questions.map(({ answer }) => phone.inner(answer()));
      for (const [index, { heard: hear }] of questions.entries()) hear?.(answers[index]);
      heard?.(phone.inner(answers));
    });
  };
  const query: object = {
    in: () => query,
    select,
    selectAll: select,
    selectViewport: () => select('viewport'),
    exec,
  };
  return query;
}

function canvasOn(canvases: Canvas[]): Canvas {
  const canvas = createCanvas(300, 150);
  canvases.push(canvas);
  return canvas;
}
