import type { Examples } from '../example';
import { FieldErrorLine } from './field-error';

export const examples: Examples = {
  default: <FieldErrorLine text="身份证号少了 1 位，|请看最下面一行" />,
};
