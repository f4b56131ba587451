import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './button.module.scss';

export interface ButtonProps {
  /** What happens, named: never 「确定」. */
  readonly label: string;
  readonly onTap: () => void;
  /** `main` at most once in view; `danger` only for errors and taking something back. */
  readonly tone?: 'main' | 'secondary' | 'danger' | undefined;
  readonly icon?: IconName | undefined;
  readonly small?: boolean | undefined;
  /** Shown instead of the label while the tap is being worked on. The button is never disabled. */
  readonly busyLabel?: string | undefined;
}

/** A button as wide as its place. */
export function Button({ label, onTap, tone = 'main', icon, small, busyLabel }: ButtonProps) {
  return (
    <Tappable className={classNames(styles.button, styles[tone], small && styles.small)} onTap={onTap}>
      {icon && <Icon name={icon} />}
      <Box className={styles.words}>
        <Phrases text={busyLabel ?? label} />
      </Box>
    </Tappable>
  );
}
