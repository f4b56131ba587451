import type { ChangeEvent, HTMLAttributes } from 'react';
import { memo } from 'react';
import { kit } from '@/content/messages/kit';
import fieldStyles from '../field/field.module.scss';
import { FieldError } from '../field-error/field-error';
import { Phrases } from '../phrases/phrases';
import { withoutMarks } from '../phrases/sentences';
import { Counter, useCounted } from './counter';
import styles from './text-field.module.scss';
import type { TextFieldKind, TextFieldProps } from './text-field-props';

export type { TextFieldKind, TextFieldProps } from './text-field-props';

type Keyboard = NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>;

const keyboards: Readonly<Record<TextFieldKind, Keyboard>> = {
  text: 'text',
  phone: 'tel',
  money: 'decimal',
  number: 'numeric',
  'id-number': 'text',
  long: 'text',
};

/** A native field with a native label: Taro's keeps its spoken label on a wrapper. */
export const TextField = memo(function TextField(props: TextFieldProps) {
  const { id, label, labelHidden, hint, value, kind, unit = kind === 'money' ? kit.yuan : undefined } = props;
  const { error, maxLength, counter } = props;
  const [counted, count] = useCounted(value, maxLength);
  return (
    <div id={id} className={error ? `${fieldStyles.field} ${fieldStyles.wrong}` : fieldStyles.field}>
      {!labelHidden && (
        <label htmlFor={`${id}-control`} className={fieldStyles.label}>
          <Phrases text={label} />
        </label>
      )}
      {hint && (
        <div id={`${id}-hint`} className={fieldStyles.hint}>
          <Phrases text={hint} />
        </div>
      )}
      {error && <FieldError text={error} id={`${id}-error`} />}
      <div className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
        <Control {...props} onCount={count} />
        {unit && <span className={styles.unit}>{unit}</span>}
      </div>
      {counter && maxLength && <Counter typed={counted} most={maxLength} />}
    </div>
  );
});

function Control(props: TextFieldProps & { readonly onCount: (value: string) => void }) {
  return props.kind === 'long' ? (
    <textarea className={styles.long} rows={4} {...shared(props)} />
  ) : (
    <input className={styles.line} inputMode={keyboards[props.kind]} {...shared(props)} />
  );
}

type ControlProps = Parameters<typeof Control>[0];

function shared({
  id,
  label,
  labelHidden,
  value,
  maxLength,
  fills,
  onInput,
  onBlur,
  onCount,
  ...rest
}: ControlProps) {
  return {
    id: `${id}-control`,
    value,
    maxLength,
    autoComplete: fills ?? 'off',
    'aria-label': labelHidden ? withoutMarks(label) : undefined,
    'aria-describedby': describedBy(id, rest),
    'aria-invalid': rest.error ? true : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onInput(event.target.value),
    onBlur: () => {
      onCount(value);
      onBlur?.();
    },
  } as const;
}

/** Error first: what to mend is heard before what the field is for. */
function describedBy(
  id: string,
  { hint, error }: Pick<TextFieldProps, 'hint' | 'error'>,
): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
}
