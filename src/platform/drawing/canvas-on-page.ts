import Taro from '@tarojs/taro';
import type { PageCanvasWish } from '@/services/ports';

/** A canvas of WeChat's, off screen or on a page. */
export type CanvasNode = Pick<Taro.OffscreenCanvas, 'createImage'> & {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
};
export type CanvasSize = Omit<PageCanvasWish, 'id'>;

/** How often a canvas that was wished for is looked for, and how long between: drawing a page takes a moment. */
const looks = 20;
const pause = 50;

const heard = new Set<() => void>();
let wish: PageCanvasWish | undefined;
let count = 0;
let last: Promise<unknown> = Promise.resolve();

/** Tells of every change of what is wished for; hands back how to stop. */
export function watchWish(listener: () => void): () => void {
  heard.add(listener);
  return () => void heard.delete(listener);
}

export const wishedCanvas = (): PageCanvasWish | undefined => wish;

/**
 * Works on a real canvas of the page, one after another. Each has an id and a size of its own from its beginning:
 * phones export a canvas wrongly whose size on the page and in points differ, or changed.
 *
 * @throws where no page shows it
 */
export function onPageCanvas<Result>(
  size: CanvasSize,
  work: (canvas: CanvasNode) => Promise<Result>,
): Promise<Result> {
  const turn = last.then(() => one(size, work));
  last = turn.catch(() => undefined);
  return turn;
}

async function one<Result>(
  { width, height }: CanvasSize,
  work: (canvas: CanvasNode) => Promise<Result>,
): Promise<Result> {
  if (heard.size === 0) throw new Error('no page is there to draw on');
  count += 1;
  const id = `page-canvas-${count}`;
  ask({ id, width, height });
  try {
    const canvas = await found(id);
    [canvas.width, canvas.height] = [width, height];
    return await work(canvas);
  } finally {
    ask(undefined);
  }
}

function ask(next: PageCanvasWish | undefined): void {
  wish = next;
  for (const listener of heard) listener();
}

async function found(id: string, left = looks): Promise<CanvasNode> {
  const canvas = await nodeOf(id);
  if (canvas) return canvas;
  if (left === 0) throw new Error('the page shows no canvas');
  await new Promise<void>((resolve) => setTimeout(() => resolve(), pause));
  return found(id, left - 1);
}

function nodeOf(id: string): Promise<CanvasNode | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec(([answer]: ({ node?: CanvasNode } | null | undefined)[]) => resolve(answer?.node));
  });
}
