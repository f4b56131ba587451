import type { ChangeEvent, HTMLAttributes } from 'react';
import { withoutMarks } from '../phrases/sentences';
import { lineClass } from './line-class';
import styles from './text-field.module.scss';
import type { TextFieldKind, TextFieldProps } from './text-field-props';

type Keyboard = NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>;

const keyboards: Readonly<Record<TextFieldKind, Keyboard>> = {
  text: 'text',
  phone: 'tel',
  money: 'decimal',
  number: 'numeric',
  'id-number': 'text',
  long: 'text',
};

export interface ControlProps extends TextFieldProps {
  /** Unlike `id`, unique in the document. */
  readonly own: string;
  readonly onCount: (value: string) => void;
}

/** The native control of a text field. */
export function Control(props: ControlProps) {
  const { own, label, labelHidden, value, maxLength, fills = 'off', error, onInput, onBlur, onCount } = props;
  const shared = {
    id: own,
    value,
    maxLength,
    autoComplete: fills,
    'aria-label': labelHidden ? withoutMarks(label) : undefined,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? true : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onInput(event.target.value),
    onBlur: () => {
      onCount(value);
      onBlur?.();
    },
  } as const;
  return props.kind === 'long' ? (
    <textarea className={styles.long} rows={4} {...shared} />
  ) : (
    <input className={lineClass(props.kind)} inputMode={keyboards[props.kind]} {...shared} />
  );
}

/** Error first: what to mend is heard before what the field is for. */
function describedBy({ own, hint, error }: ControlProps): string | undefined {
  return [error && `${own}error`, hint && `${own}hint`].filter(Boolean).join(' ') || undefined;
}
