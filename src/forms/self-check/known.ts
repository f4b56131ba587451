import type { AnswerValue } from '@/domain/form/definition';
import type { Fen } from '@/domain/money';

type Known<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that are known; the rest is left out, as left out means not known. */
export function answeredFields<T extends object>(fields: T): Known<T> {
  // Object.entries forgets which fields there were.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}

/** A choice as one of these; anything else, 「不知道」 among it, is not known. */
export function answerOneOf<const T extends string>(
  value: AnswerValue | undefined,
  ...options: readonly T[]
): T | undefined {
  return options.find((option) => option === value);
}

export function yesOrNo(value: AnswerValue | undefined): boolean | undefined {
  if (value === 'yes') return true;
  return value === 'no' ? false : undefined;
}

export function answerNumber(value: AnswerValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A sum as the form keeps it: whole 分. */
export function answerSum(value: AnswerValue | undefined): Fen | undefined {
  return answerNumber(value) as Fen | undefined; // checked by the form: a whole number of 分
}

/** Whether an item was ticked; not known where the list is not. */
export function isTicked(list: readonly string[] | undefined, item: string): boolean | undefined {
  return list?.includes(item);
}
