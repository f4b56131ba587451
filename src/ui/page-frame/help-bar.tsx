import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import styles from './help-bar.module.scss';
import type { PageFrameProps } from './page-frame-props';

type HelpBarProps = Pick<PageFrameProps, 'help' | 'main' | 'aside'>;

/** Call for help on the left of every page; on the right the page's one action. */
export const HelpBar = memo(function HelpBar({ help, main, aside }: HelpBarProps) {
  return (
    <Box className={styles.bar} {...a11y({ role: 'contentinfo' })}>
      <Tappable
        className={classNames(styles.help, !main && styles.wide)}
        label={main && `${help.label} ${help.number}`}
        onTap={help.onTap}
      >
        <Icon name="phone" />
        <Box>
          {help.label}
          {!main && <Box className={styles.number}>{help.number}</Box>}
        </Box>
      </Tappable>
      {main && (
        <Box className={styles.main}>
          <Button label={main.label} onTap={main.onTap} />
        </Box>
      )}
      {!main && aside && <Aside {...aside} />}
    </Box>
  );
});

function Aside({ label, icon, onTap }: NonNullable<PageFrameProps['aside']>) {
  return (
    <Tappable className={classNames(styles.help, styles.aside)} onTap={onTap}>
      <Icon name={icon} />
      <Box>{label}</Box>
    </Tappable>
  );
}
