import { useState } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { classNames } from '../class-names';
import { Modal } from '../modal/modal';
import styles from './close-up.module.scss';
import type { CloseUpProps } from './close-up-props';
import { Scrolled } from './scrolled';

/** Something small, over the whole screen and as large as one needs it. Give it to the page frame as `overlay`. */
export function CloseUp({ label, onClose, children }: CloseUpProps) {
  const [near, setNear] = useState(false);
  return (
    <Modal place="whole" label={label} onClose={onClose}>
      <Scrolled className={classNames(styles.view, near && styles.near)} label={label}>
        {children}
      </Scrolled>
      <Box className={styles.bar}>
        <Box className={styles.tool}>
          <Button
            tone="secondary"
            label={near ? kit.smaller : kit.larger}
            onTap={() => setNear((before) => !before)}
          />
        </Box>
        <Box className={styles.tool}>
          <Button label={kit.close} onTap={onClose} />
        </Box>
      </Box>
    </Modal>
  );
}
