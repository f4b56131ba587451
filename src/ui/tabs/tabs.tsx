import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './tabs.module.scss';

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Two to four views of one thing; the caller shows the one chosen. */
export const Tabs = memo(function Tabs({ label, tabs, value, onChange }: TabsProps) {
  return (
    <Box className={styles.tabs} {...a11y({ role: 'tablist', label })}>
      {tabs.map((tab) => (
        <Tappable
          key={tab.id}
          className={tab.id === value ? `${styles.tab} ${styles.current}` : styles.tab}
          role="tab"
          selected={tab.id === value}
          onTap={() => onChange(tab.id)}
        >
          <Box>
            <Phrases text={tab.label} />
          </Box>
        </Tappable>
      ))}
    </Box>
  );
});
