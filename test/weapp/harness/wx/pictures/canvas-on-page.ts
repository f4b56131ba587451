import type { PageInstance, PageStack } from '../../page-stack';
import type { Renderer } from '../../render';
import { allNodes, createTree } from '../../tree';
import type { FindCanvas } from '../selector-query';
import { type Canvas, createCanvas } from './canvas';

/** What a canvas measures before somebody sets its size. */
const unset = { width: 300, height: 150 };

/** Finds 2d canvases by id on what the page on top shows at this moment; a canvas stays the same while its page lives. */
export function canvasFinder(
  stack: Pick<PageStack, 'current'>,
  renderer: Renderer,
  canvases: Canvas[],
): FindCanvas {
  const known = new WeakMap<PageInstance, Map<string, Canvas>>();
  return (id) => {
    const page = stack.current();
    if (!isShown(renderer, page, id)) return undefined;
    const own = known.get(page) ?? new Map<string, Canvas>();
    known.set(page, own);
    const canvas = own.get(id) ?? createCanvas(unset.width, unset.height);
    if (!own.has(id)) canvases.push(canvas);
    own.set(id, canvas);
    return canvas;
  };
}

function isShown(renderer: Renderer, { route, data }: PageInstance, id: string): boolean {
  return allNodes(createTree(renderer.render(`${route}.wxml`, data))).some(
    ({ tag, uid, attributes }) => tag === 'canvas' && uid === id && attributes.type === '2d',
  );
}
