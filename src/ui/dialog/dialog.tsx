import { View } from '@tarojs/components';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { withoutMarks } from '../phrases/sentences';
import styles from './dialog.module.scss';
import { DialogCard } from './dialog-card';
import type { DialogProps } from './dialog-props';

export type { DialogProps } from './dialog-props';

/** Asks before something that cannot be taken back lightly. Give it to the page frame as `overlay`. */
export function Dialog(props: DialogProps) {
  return (
    <View className={styles.veil ?? ''} catchMove>
      <Box
        className={styles.card}
        {...a11y({ role: 'dialog', modal: true, label: withoutMarks(props.title) })}
      >
        <DialogCard {...props} />
      </Box>
    </View>
  );
}
