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
