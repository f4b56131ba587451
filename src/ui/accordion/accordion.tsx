import { memo, type ReactNode } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './accordion.module.scss';

export interface AccordionProps {
  readonly sections: readonly { readonly id: string; readonly title: string; readonly content: ReactNode }[];
  /** Ids of the sections that are open. */
  readonly open: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Parts to unfold one by one. What is folded is not drawn at all. */
export const Accordion = memo(function Accordion({ sections, open, onToggle }: AccordionProps) {
  return (
    <Box>
      {sections.map(({ id, title, content }) => {
        const unfolded = open.includes(id);
        return (
          <Box key={id} className={styles.section}>
            <Tappable className={styles.head} expanded={unfolded} onTap={() => onToggle(id)}>
              <Box className={styles.title}>
                <Phrases text={title} />
              </Box>
              <Box className={unfolded ? styles.up : ''}>
                <Icon name="down" />
              </Box>
            </Tappable>
            {unfolded && <Box className={styles.content}>{content}</Box>}
          </Box>
        );
      })}
    </Box>
  );
});
