import type { ReactNode } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { spokenLabel } from '../phrases/sentences';
import { Field, type FieldProps } from './field';

export interface GroupProps extends FieldProps {
  readonly kind: 'radiogroup' | 'group';
  readonly children: ReactNode;
}

/** Several controls that answer one question together, spoken as a group with its label. */
export function Group({ kind, children, ...field }: GroupProps) {
  // ARIA knows no group of boxes that is required: there its name says so.
  const required = kind === 'radiogroup' ? field.required : undefined;
  const name = field.required && !required ? `${field.label}，${kit.required}` : field.label;
  const label = spokenLabel(name, field.hint, field.error);
  return (
    <Field {...field}>
      <Box {...a11y({ role: kind, label, required })}>{children}</Box>
    </Field>
  );
}
