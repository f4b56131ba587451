import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { ErrorLinks } from './error-links';
import styles from './error-summary.module.scss';
import type { ErrorSummaryProps } from './error-summary-props';

export type { ErrorSummaryProps } from './error-summary-props';

/** What has to be mended before going on, over the question. Spoken at once; the caller scrolls to it. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return (
    <Box className={styles.summary} {...a11y({ id: 'errors', role: 'alert', live: 'assertive' })}>
      <ErrorLinks {...props} />
    </Box>
  );
}
