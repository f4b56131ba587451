import { Input, Textarea } from '@tarojs/components';
import { memo, useRef, useState } from 'react';
import { kit } from '@/content/messages/kit';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Field } from '../field/field';
import { spokenLabel } from '../field/spoken-label';
import { Counter, useCounted } from './counter';
import { lineClass } from './line-class';
import styles from './text-field.module.scss';
import type { TextFieldKind, TextFieldProps } from './text-field-props';

export type { TextFieldKind, TextFieldProps } from './text-field-props';

const keyboards = {
  text: 'text',
  phone: 'number',
  money: 'digit',
  number: 'number',
  'id-number': 'idcard',
} as const;

/** A field to type in. While one types, only the value of its one input changes. */
export const TextField = memo(function TextField(props: TextFieldProps) {
  const { value, kind, unit, error, maxLength, counter } = props;
  const [counted, count] = useCounted(value, maxLength);
  return (
    <Field {...props}>
      <Box className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
        {kind === 'long' ? (
          <Long {...props} onCount={count} />
        ) : (
          <Line {...props} kind={kind} onCount={count} />
        )}
        {unitOf(kind, unit) && <Box className={styles.unit}>{unitOf(kind, unit)}</Box>}
      </Box>
      {counter && maxLength && <Counter typed={counted} most={maxLength} />}
    </Field>
  );
});

interface ControlProps extends TextFieldProps {
  readonly onCount: (value: string) => void;
}

function Line({ kind, ...props }: ControlProps & { readonly kind: Exclude<TextFieldKind, 'long'> }) {
  const { key, ...control } = useControl(props);
  return <Input key={key} className={lineClass(kind)} type={keyboards[kind]} {...control} />;
}

function Long(props: ControlProps) {
  const { key, ...control } = useControl(props);
  return <Textarea key={key} className={styles.long ?? ''} autoHeight disableDefaultPadding {...control} />;
}

type Control = Omit<ControlProps, 'kind'>;

/**
 * The phone keeps what is typed by itself; handing it back as `value` would send every key twice.
 * A value that comes from elsewhere, as when a draft is opened, makes a fresh control.
 */
function useControl({ label, hint, error, value, maxLength = -1, onInput, onBlur, onCount }: Control) {
  const typed = useRef(value);
  const [start, setStart] = useState({ value, key: 0 });
  if (value !== typed.current) {
    typed.current = value;
    setStart({ value, key: start.key + 1 });
  }
  return {
    key: start.key,
    defaultValue: start.value,
    maxlength: maxLength,
    // Room between the field and the keyboard, or the keyboard stands on its lower edge.
    cursorSpacing: 24,
    onInput: (event: { detail: { value: string } }) => {
      typed.current = event.detail.value;
      onInput(event.detail.value);
    },
    onBlur: () => {
      onCount(typed.current);
      onBlur?.();
    },
    ...a11y({ label: spokenLabel(label, hint, error) }),
  };
}

function unitOf(kind: TextFieldKind, unit: string | undefined): string | undefined {
  return unit ?? (kind === 'money' ? kit.yuan : undefined);
}
