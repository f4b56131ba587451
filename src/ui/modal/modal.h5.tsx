import { useLayoutEffect } from 'react';
import { classNames } from '../class-names';
import { appear } from '../tap-gate/tap-gate';
import styles from './modal.module.scss';
import type { ModalProps } from './modal-props';
import { useModal } from './use-modal.h5';

/** What lies over a page and is answered first: it holds the focus, and Escape and back close it and not the page. */
export function Modal({ label, place, onClose, children }: ModalProps) {
  useLayoutEffect(appear, []);
  const held = useModal(onClose);
  return (
    <div className={classNames(styles.veil, styles[place])}>
      <div {...held} className={styles.card} role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
