import { memo, type PointerEvent, useRef } from 'react';
import type { Point } from '@/domain/photo/signature';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import styles from './signature-pad.module.scss';
import type { SignaturePadProps } from './signature-pad-props';

export type { SignaturePadProps } from './signature-pad-props';

/** A native canvas: finger, pen and mouse alike. */
export const SignaturePad = memo(function SignaturePad(props: SignaturePadProps) {
  const { id, label, sideways, onDown, onMove, onUp } = props;
  const writing = useRef(false);
  const up = (): void => {
    if (writing.current) onUp();
    writing.current = false;
  };
  return (
    <Box className={classNames(styles.frame, sideways && styles.sideways)}>
      <canvas
        id={id}
        role="img"
        aria-label={label}
        className={styles.canvas}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          writing.current = true;
          onDown(pointOf(event));
        }}
        onPointerMove={(event) => writing.current && onMove(pointOf(event))}
        onPointerUp={up}
        onPointerCancel={up}
      />
    </Box>
  );
});

function pointOf(event: PointerEvent<HTMLCanvasElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
