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
  const met = new Set<string>();
  let rest = text;
  for (let next = nearest(rest, terms, met); next; next = nearest(rest, terms, met)) {
    if (next.at > 0) pieces.push({ text: rest.slice(0, next.at) });
    pieces.push({ text: next.word, term: next.term });
    met.add(next.term.id);
    rest = rest.slice(next.at + next.word.length);
  }
  return rest === '' ? pieces : [...pieces, { text: rest }];
}

interface Mention {
  readonly at: number;
  readonly word: string;
  readonly term: Term;
}

function nearest(text: string, terms: readonly Term[], met: ReadonlySet<string>): Mention | undefined {
  return terms
    .filter(({ id }) => !met.has(id))
    .flatMap((term) => [term.term, ...term.also].map((word) => ({ at: text.indexOf(word), word, term })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
}
