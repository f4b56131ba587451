import { Canvas } from '@tarojs/components';
import { a11y } from '../accessibility';
import type { UnseenCanvasProps } from './unseen-canvas-props';

export type { UnseenCanvasProps } from './unseen-canvas-props';

/** A canvas to draw pictures on, beside the screen; as large on the page as in points, or phones export it wrongly. */
export function UnseenCanvas({ id, width, height }: UnseenCanvasProps) {
  const style = { position: 'fixed', left: '-9999px', width: `${width}px`, height: `${height}px` } as const;
  return <Canvas type="2d" id={id} style={style} {...a11y({ hidden: true })} />;
}
