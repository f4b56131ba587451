import { memo } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { ToolButton } from './tool-button';
import styles from './tool-row.module.scss';
import type { ToolRowProps } from './tool-row-props';

export type { ToolRowProps } from './tool-row-props';

/** Two or three things to do with what is on the page, side by side; one under the other at large text. */
export const ToolRow = memo(function ToolRow({ tools }: ToolRowProps) {
  return (
    <Box>
      <Box className={styles.row}>
        {tools.map((tool) => (
          <ToolButton key={tool.id} className={styles.tool} {...tool}>
            <Icon name={tool.icon} />
            <Box>{tool.label}</Box>
          </ToolButton>
        ))}
      </Box>
    </Box>
  );
});
