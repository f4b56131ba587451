import type { ReactNode } from 'react';
import { a11y, type Spoken } from '../accessibility';
import { Box } from '../box/box';
import { FieldError } from '../field-error/field-error';
import { Phrases } from '../phrases/phrases';
import styles from './field.module.scss';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** The page's question already says it; the label is then only spoken. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What every field has around its control: label, hint and error, with a bar at its left while there is an error. */
export function Field(props: FieldProps & { readonly spoken?: Spoken; readonly children: ReactNode }) {
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
          <Phrases text={hint} />
        </Box>
      )}
      {error && <FieldError text={error} />}
      {children}
    </Box>
  );
}
