import type { ReactNode } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Field, type FieldProps } from './field';
import { spokenLabel } from './spoken-label';

export interface GroupProps extends FieldProps {
  readonly kind: 'radiogroup' | 'group';
  readonly children: ReactNode;
}

/** Several controls that answer one question together, spoken as a group with its label. */
export function Group({ kind, children, ...field }: GroupProps) {
  return (
    <Field {...field}>
      <Box {...a11y({ role: kind, label: spokenLabel(field.label, field.hint, field.error) })}>
        {children}
      </Box>
    </Field>
  );
}
