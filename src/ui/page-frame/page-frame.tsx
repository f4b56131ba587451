import { Box } from '../box/box';
import { HelpBar } from './help-bar';
import styles from './page-frame.module.scss';
import type { PageFrameProps } from './page-frame-props';

export type { PageFrameProps } from './page-frame-props';

/**
 * The root of every page: text size, colours, strips, content, and help at the bottom.
 *
 * The strips have a box of their own that is always there: a strip that comes or goes is then sent alone, while a
 * new child of the root would send every other child, the whole page, once more.
 */
export function PageFrame({ textSize, theme, bands, help, main, aside, overlay, children }: PageFrameProps) {
  return (
    <Box className={`${styles.page} theme-${theme} fs-${textSize}`}>
      <Box>{bands}</Box>
      <Box className={styles.content}>{children}</Box>
      <HelpBar help={help} main={main} aside={aside} />
      {overlay}
    </Box>
  );
}
