import type { Term } from '@/domain/policy/policy';
import raw from './glossary.json';

/** Words of the offices explained in words of the village. */
export const glossary: readonly Term[] = raw;

/** A stretch of text, and the term it is when it can be tapped. */
export interface TextPiece {
  readonly text: string;
  readonly term?: Term;
}

/**
 * Cuts a text into pieces at the first mention of each known term; of two terms that start
 * together the longer wins. The pieces joined are the text.
 */
export function markTerms(text: string, terms: readonly Term[] = glossary): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let rest = text;
  // Few of the many terms stand in one text: they are looked for once, and only they again in what remains.
  let left = terms.filter((term) => wordsOf(term).some((word) => text.includes(word)));
  for (let next = nearest(rest, left); next; next = nearest(rest, left)) {
    const { at, word, term } = next;
    if (at > 0) pieces.push({ text: rest.slice(0, at) });
    pieces.push({ text: word, term });
    left = left.filter(({ id }) => id !== term.id);
    rest = rest.slice(at + word.length);
  }
  return rest === '' ? pieces : [...pieces, { text: rest }];
}

interface Mention {
  readonly at: number;
  readonly word: string;
  readonly term: Term;
}

function wordsOf({ term, also }: Term): readonly string[] {
  return [term, ...also];
}

function nearest(text: string, terms: readonly Term[]): Mention | undefined {
  return terms
    .flatMap((term) => wordsOf(term).map((word) => ({ at: text.indexOf(word), word, term })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
}
