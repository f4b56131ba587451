/** Why something typed is no name. */
export interface NameProblem {
  readonly code: 'name-digits' | 'name-unclear' | 'name-pictures';
}

/** Emoji and what is drawn like them: signs of machines, weather and stars, dingbats, flags. No script has letters here. */
const pictures = /[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/u;

/**
 * What is wrong with a name as `readName` gives it; `undefined` when nothing is. 〇 is a character of names; so is one
 * that this phone does not know yet, and marks beside letters stay. What is longer than any name is named so elsewhere,
 * and not looked through.
 */
export function nameProblem(name: string): NameProblem | undefined {
  if (name.length > 200) return undefined;
  if (/[\p{Nd}\p{No}\u2160-\u2188]/u.test(name)) return { code: 'name-digits' };
  if (!/[^\p{P}\p{S}\p{M}\p{Z}]/u.test(name)) return { code: 'name-unclear' };
  return pictures.test(name) ? { code: 'name-pictures' } : undefined;
}
