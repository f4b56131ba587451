import { Box } from '../box/box';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './empty-state.module.scss';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly action?:
    | { readonly label: string; readonly icon?: IconName; readonly onTap: () => void }
    | undefined;
}

/** Says what is so, and what one can do. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <Box className={`card ${styles.empty}`}>
      <Icon name={icon} size="big" />
      <Box className="strong">
        <Phrases text={title} />
      </Box>
      <Box className="note">
        <FlowingText text={text} />
      </Box>
      {action && (
        <Box className={styles.action}>
          <Button tone="secondary" {...action} />
        </Box>
      )}
    </Box>
  );
}
