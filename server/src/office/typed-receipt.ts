import { type Receipt, readReceipt } from '@/domain/receipt';

/** The number at the head of a command, in one word or in groups as people read it, and the words after it. */
export function typedReceipt(words: readonly string[]): { receipt: Receipt; rest: readonly string[] } {
  const end = words.findIndex((word) => !/^[\d\s-]+$/.test(word.normalize('NFKC')));
  const head = end < 0 ? words : words.slice(0, end);
  const receipt = readReceipt(head.join(''));
  // What is no receipt finds no case.
  return { receipt: typeof receipt === 'string' ? receipt : ('' as Receipt), rest: words.slice(head.length) };
}
