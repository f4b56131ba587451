import type { ReactNode } from 'react';
import { a11y, type SpokenProps } from '../accessibility';
import { Box } from '../box/box';
import { FieldErrorLine } from '../field-error/field-error';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './field.module.scss';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** The page's question already says it; the label is then only spoken. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Nothing goes on without it; what may be left open says so in its label. */
  readonly required?: true | undefined;
}

/** What every field has around its control: label, hint and error, with a bar at its left while there is an error. */
export function Field(props: FieldProps & { readonly spoken?: SpokenProps; readonly children: ReactNode }) {
  const { id, label, labelHidden, hint, error, spoken, children } = props;
  return (
    <Box className={error ? `${styles.field} ${styles.wrong}` : styles.field} {...a11y({ id, ...spoken })}>
      {!labelHidden && (
        <Box className={styles.label}>
          <Phrases text={label} />
        </Box>
      )}
      {hint && (
        <Box className={styles.hint}>
          <FlowingText text={hint} />
        </Box>
      )}
      {error && <FieldErrorLine text={error} />}
      {children}
    </Box>
  );
}
