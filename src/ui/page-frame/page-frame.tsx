import { View } from '@tarojs/components';
import { useLayoutEffect, useRef } from 'react';
import { Box } from '../box/box';
import { BackHolder, useHeldBack } from '../modal/held-back';
import { appear } from '../tap-gate/tap-gate';
import { HelpBar } from './help-bar';
import styles from './page-frame.module.scss';
import type { PageFrameProps } from './page-frame-props';
import { PageTools } from './page-tools';
import type { WordNode } from './sentences-in';

export type { PageFrameProps } from './page-frame-props';

/**
 * The root of every page: text size, colours, strips, content, and help at the bottom.
 *
 * The strips and what lies over the page have boxes of their own that are always there: a strip that comes or goes is then sent alone, while a
 * new child of the root would send every other child, the whole page, once more.
 */
export function PageFrame(props: PageFrameProps) {
  const { textSize, theme, bands, help, main, overlay, cloth, voice, textSizeTool, children } = props;
  const content = useRef<WordNode>(null);
  const { hold, container } = useHeldBack();
  useLayoutEffect(appear, []);
  return (
    <Box className={`${styles.page} theme-${theme} fs-${textSize}`}>
      <PageTools cloth={cloth} voice={voice} textSizeTool={textSizeTool} content={() => content.current} />
      <Box>{bands}</Box>
      <View ref={content} className={styles.content ?? ''}>
        {children}
      </View>
      <HelpBar help={help} main={main} />
      <BackHolder.Provider value={hold}>
        <Box>{overlay}</Box>
      </BackHolder.Provider>
      <Box>{container}</Box>
    </Box>
  );
}
