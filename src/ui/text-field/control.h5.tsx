import { type ChangeEvent, type HTMLAttributes, useState } from 'react';
import { withoutMarks } from '../phrases/sentences';
import { afterKey, inGroups, withoutGroups } from './digit-groups';
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
  const {
    own,
    label,
    labelHidden,
    required,
    value,
    maxLength,
    fills = 'off',
    error,
    onBlur,
    onCount,
  } = props;
  const grouped = useGroups(props);
  const shared = {
    id: own,
    value: grouped.shown,
    maxLength,
    autoComplete: fills,
    'aria-label': labelHidden ? withoutMarks(label) : undefined,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? true : undefined,
    'aria-required': required,
    onChange: grouped.onChange,
    onBlur: () => {
      grouped.regroup();
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

/** What stands in the field: the value in groups, but as it was typed while somebody mends its middle. */
function useGroups({ kind, value, onInput }: ControlProps) {
  const [typed, type] = useState(() => inGroups(kind, value));
  const isOwn = withoutGroups(kind, typed) === value;
  return {
    shown: isOwn ? typed : inGroups(kind, value),
    regroup: () => type(inGroups(kind, value)),
    onChange({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      const shown = afterKey(kind, target.value, target.selectionStart);
      type(shown);
      onInput(withoutGroups(kind, shown));
    },
  };
}

/** Error first: what to mend is heard before what the field is for. */
function describedBy({ own, hint, error }: ControlProps): string | undefined {
  return [error && `${own}error`, hint && `${own}hint`].filter(Boolean).join(' ') || undefined;
}
