import { memo } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './tile-grid.module.scss';

export interface TileGridProps {
  /** Labels of five characters at most. */
  readonly tiles: readonly { readonly id: string; readonly label: string; readonly icon: IconName }[];
  readonly onPick: (id: string) => void;
}

/** Subjects to pick from: two columns, one at large text. */
export const TileGrid = memo(function TileGrid({ tiles, onPick }: TileGridProps) {
  return (
    <Box>
      <Box className={styles.grid}>
        {tiles.map(({ id, label, icon }) => (
          <Tappable key={id} className={styles.tile} role="link" onTap={() => onPick(id)}>
            <Icon name={icon} size="patch" />
            <Box className={styles.label}>
              <Phrases text={label} />
            </Box>
          </Tappable>
        ))}
      </Box>
    </Box>
  );
});
