import { memo, useId } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { Box } from '../box/box';
import fieldStyles from '../field/field.module.scss';
import { FieldErrorLine } from '../field-error/field-error';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Control } from './control.h5';
import { Counter, useCounted } from './counter';
import { Steppers } from './steppers';
import styles from './text-field.module.scss';
import type { TextFieldProps } from './text-field-props';

export type { TextFieldKind, TextFieldProps } from './text-field-props';

/** A native field with a native label: Taro's keeps its spoken label on a wrapper. */
export const TextField = memo(function TextField(props: TextFieldProps) {
  const {
    id,
    value,
    kind,
    unit = kind === 'money' ? kit.yuan : undefined,
    error,
    maxLength,
    counter,
  } = props;
  const [counted, count] = useCounted(value, maxLength);
  // Pages further down the stack stay in the document and may hold the same field.
  const own = useId();
  return (
    <div id={id} className={error ? `${fieldStyles.field} ${fieldStyles.wrong}` : fieldStyles.field}>
      <FieldWords {...props} own={own} />
      <Steppers {...props}>
        <Box className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
          <Control {...props} own={own} onCount={count} />
          {unit && <Box className={styles.unit}>{unit}</Box>}
        </Box>
      </Steppers>
      {counter && maxLength && <Counter typed={counted} most={maxLength} />}
    </div>
  );
});

function FieldWords({ own, label, labelHidden, hint, error }: TextFieldProps & { readonly own: string }) {
  return (
    <>
      {!labelHidden && (
        <label htmlFor={own} className={fieldStyles.label}>
          <Phrases text={label} />
        </label>
      )}
      {hint && (
        <div id={`${own}hint`} className={fieldStyles.hint}>
          <FlowingText text={hint} />
        </div>
      )}
      {error && <FieldErrorLine text={error} id={`${own}error`} />}
    </>
  );
}
