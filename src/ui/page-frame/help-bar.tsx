import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import styles from './help-bar.module.scss';
import type { PageFrameProps } from './page-frame-props';

type HelpBarProps = Pick<PageFrameProps, 'help' | 'main'>;

/**
 * Call for help on the left of every page, never wider or elsewhere; on the right the page's one action. Where a page
 * has none that place stays empty, so that nobody who taps 下一题 once more calls by it.
 */
export const HelpBar = memo(function HelpBar({ help, main }: HelpBarProps) {
  return (
    <Box className={styles.bar} {...a11y({ role: 'contentinfo' })}>
      <Tappable className={styles.help} label={`${help.label} ${help.number}`} onTap={help.onTap}>
        <Icon name="phone" />
        <Box>{help.label}</Box>
        <Box className={styles.number}>{help.number}</Box>
      </Tappable>
      {main && (
        <Box className={styles.main}>
          <Button label={main.label} onTap={main.onTap} />
        </Box>
      )}
    </Box>
  );
});
