import { Box } from '../box/box';
import { Button } from '../button/button';
import { Heading } from '../heading/heading';
import { Phrases } from '../phrases/phrases';
import styles from './dialog.module.scss';
import type { DialogProps } from './dialog-props';

/** The words and buttons of a dialog. */
export function DialogCard({ title, body, actions }: DialogProps) {
  return (
    <>
      <Heading level={2}>
        <Phrases text={title} />
      </Heading>
      <Box className={styles.body}>{typeof body === 'string' ? <Phrases text={body} /> : body}</Box>
      <Box className="stack">
        {actions.map(({ label, tone, onTap }, place) => (
          <Button
            key={label}
            label={label}
            tone={tone ?? (place === 0 ? 'main' : 'secondary')}
            onTap={onTap}
          />
        ))}
      </Box>
    </>
  );
}
