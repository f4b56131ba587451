import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './text-link.module.scss';

export interface TextLinkProps {
  readonly label: string;
  readonly onTap: () => void;
  /** Before the words; `right` stands behind them. */
  readonly icon?: IconName | undefined;
}

/** Words to tap where a button would be too loud. */
export function TextLink({ label, onTap, icon }: TextLinkProps) {
  return (
    <Tappable className={styles.link} role="link" onTap={onTap}>
      {icon && icon !== 'right' && <Icon name={icon} />}
      <Box className={styles.words}>
        <Phrases text={label} />
      </Box>
      {icon === 'right' && <Icon name={icon} />}
    </Tappable>
  );
}
