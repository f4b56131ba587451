import { useEffect, useRef } from 'react';
import { withoutMarks } from '../phrases/sentences';
import { ErrorLinks } from './error-links';
import styles from './error-summary.module.scss';
import type { ErrorSummaryProps } from './error-summary-props';

export type { ErrorSummaryProps } from './error-summary-props';

/** What has to be mended before going on. Takes the focus when it appears and when its errors change. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return <FocusedBox key={props.errors.map(({ text }) => text).join()} {...props} />;
}

function FocusedBox(props: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      id="errors"
      className={styles.summary}
      role="alert"
      aria-label={withoutMarks(props.title)}
      tabIndex={-1}
    >
      <ErrorLinks {...props} />
    </div>
  );
}
