import { Input, Textarea } from '@tarojs/components';
import { memo, useRef, useState } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Field } from '../field/field';
import { spokenLabel } from '../phrases/sentences';
import { Counter, useCounted } from './counter';
import { afterKey, inGroups, withoutGroups } from './digit-groups';
import { lineClass } from './line-class';
import { Steppers } from './steppers';
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
      <Steppers {...props}>
        <Box className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
          {kind === 'long' ? (
            <Long {...props} onCount={count} />
          ) : (
            <Line {...props} kind={kind} onCount={count} />
          )}
          {unitOf(kind, unit) && <Box className={styles.unit}>{unitOf(kind, unit)}</Box>}
        </Box>
      </Steppers>
      {counter && maxLength && <Counter typed={counted} most={maxLength} />}
    </Field>
  );
});

interface ControlProps extends TextFieldProps {
  readonly onCount: (value: string) => void;
}

function Line(props: ControlProps & { readonly kind: Exclude<TextFieldKind, 'long'> }) {
  const { kind } = props;
  const { key, ...control } = useControl(props);
  return <Input key={key} className={lineClass(kind)} type={keyboards[kind]} {...control} />;
}

function Long(props: ControlProps) {
  const { key, ...control } = useControl(props);
  return <Textarea key={key} className={styles.long ?? ''} autoHeight disableDefaultPadding {...control} />;
}

/**
 * The phone keeps what is typed by itself; handing it back as `value` would send every key twice.
 * A value that comes from elsewhere, as when a draft is opened, makes a fresh control.
 */
function useControl(props: ControlProps) {
  const { kind, label, hint, error, required, value, maxLength = -1, onInput, onBlur, onCount } = props;
  const node = useRef<{ value: string } | null>(null);
  const typed = useRef(value);
  const [start, setStart] = useState({ value, key: 0 });
  if (value !== typed.current) {
    typed.current = value;
    setStart({ value, key: start.key + 1 });
  }
  /** What the phone is handed back in place of what it was typed: gaps at the end of a group, and nothing else. */
  const show = (text: string, shown: string): void => {
    if (node.current && text !== shown) node.current.value = shown;
  };
  return {
    key: start.key,
    ref: node,
    defaultValue: inGroups(kind, start.value),
    maxlength: maxLength,
    // Room between the field and the keyboard, or the keyboard stands on its lower edge.
    cursorSpacing: 24,
    onInput: ({ detail }: { detail: { value: string; cursor?: number } }) => {
      const shown = afterKey(kind, detail.value, detail.cursor);
      typed.current = withoutGroups(kind, shown);
      show(detail.value, shown);
      onInput(typed.current);
    },
    onBlur: ({ detail }: { detail: { value: string } }) => {
      show(detail.value, inGroups(kind, detail.value));
      onCount(typed.current);
      onBlur?.();
    },
    ...a11y({ label: spokenLabel(label, hint, error), required }),
  };
}

function unitOf(kind: TextFieldKind, unit: string | undefined): string | undefined {
  return unit ?? (kind === 'money' ? kit.yuan : undefined);
}
