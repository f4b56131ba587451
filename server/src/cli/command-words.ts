import { type Receipt, readReceipt } from '@/domain/case/receipt';
import { numberSigns } from '@/domain/typed/typed-text';

/** What a command says, and whether it did what was asked. */
export interface CommandResult {
  readonly done: boolean;
  readonly lines: readonly string[];
}

export const done = (...lines: string[]): CommandResult => ({ done: true, lines });
export const failed = (...lines: string[]): CommandResult => ({ done: false, lines });

/** The number at the head of a command, in one word or in groups as people read it, and the words after it. */
export function typedReceipt(words: readonly string[]): { receipt: Receipt; rest: readonly string[] } {
  const end = words.findIndex((word) => !/^[\d\s-]+$/.test(numberSigns(word)));
  const head = end < 0 ? words : words.slice(0, end);
  const receipt = readReceipt(head.join(''));
  // What is no receipt finds no case.
  return { receipt: typeof receipt === 'string' ? receipt : ('' as Receipt), rest: words.slice(head.length) };
}
