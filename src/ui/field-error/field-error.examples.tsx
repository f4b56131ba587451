import type { Examples } from '../example';
import { FieldError } from './field-error';

export const examples: Examples = {
  default: <FieldError text="身份证号少了 1 位，|请看最下面一行" />,
};
