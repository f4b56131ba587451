/** The phrases of each sentence of a marked text. Empty pieces are dropped. */
export function sentencesOf(marked: string): readonly (readonly string[])[] {
  return marked
    .split('||')
    .map((sentence) => sentence.split('|').filter((phrase) => phrase !== ''))
    .filter((phrases) => phrases.length > 0);
}

/** The same words without marks: for spoken labels, titles and anything not drawn. */
export function withoutMarks(marked: string): string {
  return marked.split('|').join('');
}

/** Somebody's own words: a `|` in them is theirs and no mark. */
export function unmarked(words: string): string {
  return words.replace(/\|/g, '｜');
}

/** Everything a screen reader should say on reaching a control: mini-programs know no label element. */
export function spokenLabel(label: string, hint?: string, error?: string): string {
  return [label, error, hint]
    .filter((part): part is string => Boolean(part))
    .map(withoutMarks)
    .join('，');
}

/** A telephone or receipt number in its groups: torn over two lines it is two numbers. */
export const isNumber = (phrase: string): boolean => /^\s*\d[\d -]{5,}\d[，。]?\s*$/.test(phrase);
