/** WeChat speaks what changes in a live place, also one that has only just come. */
export const spokenWhereItStands = 'polite';

/** Says words to a screen reader as soon as they stand on the page. */
export function useSaid(_words: string): void {}
