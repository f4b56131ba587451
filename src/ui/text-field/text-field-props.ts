import type { FieldProps } from '../field/field';

export type TextFieldKind = 'text' | 'phone' | 'money' | 'number' | 'id-number' | 'long';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** What was typed, as it was typed; mending it is the form's business. */
  readonly onInput: (value: string) => void;
  /** The person has left the field. */
  readonly onBlur?: (() => void) | undefined;
  readonly kind: TextFieldKind;
  /** Shown at the right, inside. Money has 元 by itself. */
  readonly unit?: string | undefined;
  /** For what is counted: − and + stand beside it. */
  readonly onStep?: ((by: 1 | -1) => void) | undefined;
  readonly maxLength?: number | undefined;
  /** Says how many characters are left, when the field is left. */
  readonly counter?: boolean | undefined;
  /** What browsers may fill in by themselves. */
  readonly fills?: 'name' | 'tel' | undefined;
}
