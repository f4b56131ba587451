import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import type { PageFrameProps } from './page-frame-props';
import styles from './page-tools.module.scss';
import { sentencesIn, type WordNode } from './sentences-in';

interface PageToolsProps extends Pick<PageFrameProps, 'textSizeTool' | 'voice' | 'cloth'> {
  readonly className?: string | undefined;
  /** What is read aloud. */
  readonly content: () => WordNode | null;
}

/** 念 and 字大小, at the same place at the head of every page. */
export function PageTools({ textSizeTool, voice, cloth, className, content }: PageToolsProps) {
  if (!textSizeTool) return null;
  return (
    <Box className={classNames(styles.tools, cloth && styles.cloth, className)}>
      {voice && (
        <Tappable
          className={classNames(styles.tool, styles.voice)}
          onTap={() => voice.onTap(sentencesIn(content()))}
        >
          <Icon name="speak" />
          <Box>{voice.label}</Box>
        </Tappable>
      )}
      <Tappable className={styles.tool} onTap={textSizeTool.onTap}>
        <Icon name="textsize" />
        <Box>{textSizeTool.label}</Box>
      </Tappable>
    </Box>
  );
}
