import { memo } from 'react';
import { Box } from '../box/box';
import { Heading } from '../heading/heading';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './home-head.module.scss';

export interface HomeHeadProps {
  readonly slogan: string;
  /** Left out where something waits: that comes first. */
  readonly line?: string | undefined;
}

/** The cloth at the top of the home page, hemmed at its lower edge. */
export const HomeHead = memo(function HomeHead({ slogan, line }: HomeHeadProps) {
  return (
    <Box className={styles.head}>
      <Heading level={1}>
        <Phrases text={slogan} />
      </Heading>
      {line !== undefined && (
        <Box className={styles.line}>
          <FlowingText text={line} />
        </Box>
      )}
      <Box className={styles.hem} />
    </Box>
  );
});
