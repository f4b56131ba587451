import { Canvas } from '@tarojs/components';
import { memo } from 'react';
import type { Point } from '@/domain/photo/signature';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import styles from './signature-pad.module.scss';
import type { SignaturePadProps } from './signature-pad-props';

export type { SignaturePadProps } from './signature-pad-props';

/** A frame to write in with the finger; the page does not scroll while one writes. What is written is drawn by whoever holds the canvas. */
export const SignaturePad = memo(function SignaturePad(props: SignaturePadProps) {
  const { id, label, sideways, onDown, onMove, onUp } = props;
  return (
    <Box className={classNames(styles.frame, sideways && styles.sideways)}>
      <Canvas
        type="2d"
        id={id}
        className={styles.canvas ?? ''}
        disableScroll
        onTouchStart={(event) => onDown(pointOf(event))}
        onTouchMove={(event) => onMove(pointOf(event))}
        onTouchEnd={onUp}
        onTouchCancel={onUp}
        {...a11y({ role: 'img', label })}
      />
    </Box>
  );
});

/** A canvas tells touches from its own corner; Taro's types leave that out. */
function pointOf(event: unknown): Point {
  const { touches } = event as { touches?: readonly Partial<Point>[] };
  return { x: touches?.[0]?.x ?? 0, y: touches?.[0]?.y ?? 0 };
}
