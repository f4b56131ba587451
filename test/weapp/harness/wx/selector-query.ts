import type { Apis, Phone } from './api';
import type { Canvas } from './pictures/canvas';

type Heard = ((result: unknown) => void) | undefined;
interface Question {
  readonly selector: string;
  readonly answer: () => unknown;
  readonly heard: Heard;
}

/** The canvas of that id on the page on top, as far as the page has been drawn; always the same one for one page. */
export type FindCanvas = (id: string) => Canvas | undefined;

/** wx.createSelectorQuery without a layout: rectangles are invented, a canvas node can be drawn on. */
export function createSelectorApis(phone: Phone, canvasOn: FindCanvas): Apis {
  return { createSelectorQuery: () => createQuery(phone, canvasOn) };
}

const rectangle = { left: 0, top: 0, right: 375, bottom: 44, width: 375, height: 44 };
const frame = { left: 16, top: 120, right: 359, bottom: 340, width: 343, height: 220 };

function createQuery(phone: Phone, canvasOn: FindCanvas): object {
  const questions: Question[] = [];
  const select = (selector: string) => {
    const add = (answer: () => unknown) => (heard?: Heard) => {
      questions.push({ selector, answer, heard });
      return query;
    };
    return {
      boundingClientRect: add(() => ({ id: selector.replace('#', ''), dataset: {}, ...rectangle })),
      scrollOffset: add(() => ({ id: '', scrollLeft: 0, scrollTop: 0, scrollWidth: 375, scrollHeight: 667 })),
      node: add(() => nodeOf(canvasOn, selector)),
      fields: ({ node, size }: { node?: boolean; size?: boolean }, heard?: Heard) =>
        add(() => (node ? sized(nodeOf(canvasOn, selector), size) : rectangle))(heard),
    };
  };
  const exec = (heard?: Heard) => {
    // The screen is asked at once: what setData has not sent by now is not there yet.
    const found = questions.map(({ answer }) => answer());
    phone.life.later(() => {
      const answers = found.map(phone.inner);
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

function nodeOf(canvasOn: FindCanvas, selector: string): { node: Canvas } | null {
  const node = canvasOn(selector.replace('#', ''));
  return node ? { node } : null;
}

function sized(found: { node: Canvas } | null, size: boolean | undefined): object | null {
  return found && { ...found, ...(size && { width: frame.width, height: frame.height }) };
}
