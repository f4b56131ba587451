import { View } from '@tarojs/components';
import { useLayoutEffect } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { appear } from '../tap-gate/tap-gate';
import { useClosedByBack } from './held-back';
import styles from './modal.module.scss';
import type { ModalProps } from './modal-props';

/**
 * What lies over a page and is answered first; the second half of a double tap on what opened it reaches nothing of
 * it. Behind a sheet the page may scroll: held still, WeChat would hold the sheet still too, which is higher than the
 * screen at the largest text.
 */
export function Modal({ label, place, onClose, children }: ModalProps) {
  useLayoutEffect(appear, []);
  useClosedByBack(onClose);
  const still = place === 'middle' ? { catchMove: true } : {};
  return (
    <View className={classNames(styles.veil, styles[place])} {...still}>
      <Box className={styles.card} {...a11y({ role: 'dialog', modal: true, label })}>
        {children}
      </Box>
    </View>
  );
}
