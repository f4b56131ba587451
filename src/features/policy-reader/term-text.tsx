import type { ReactNode } from 'react';
import { markTerms } from '@/content/glossary';
import type { MarkedText } from '@/domain/marked-text';
import type { Term } from '@/domain/policy';
import { Box } from '@/ui/box/box';
import { Tappable } from '@/ui/tappable/tappable';
import styles from './policy-reader.module.scss';

export interface TermTextProps {
  readonly text: MarkedText;
  readonly terms: readonly Term[];
  readonly onTerm: (term: Term) => void;
}

/** Text in which the offices' words can be tapped, each at its first mention. Breaks only between phrases. */
export function TermText({ text, terms, onTerm }: TermTextProps) {
  const met: Term[] = [];
  const phrases = text.split('|').filter((phrase) => phrase !== '');
  const drawn = phrases.map((phrase) => {
    const pieces = markTerms(
      phrase,
      terms.filter((term) => !met.includes(term)),
    );
    met.push(...pieces.flatMap(({ term }) => term ?? []));
    return pieces.map(({ text: words, term }) => (term ? word(words, term, onTerm) : words));
  });
  if (drawn.length === 1) return <Box>{drawn[0]}</Box>;
  return <Box>{drawn.map(drawPhrase)}</Box>;
}

/** Fixed words never change places, so the place is the key. */
function drawPhrase(pieces: readonly ReactNode[], place: number): ReactNode {
  const key = `p${place}`;
  return (
    <Box key={key} className={styles.phrase}>
      {pieces}
    </Box>
  );
}

function word(text: string, term: Term, onTerm: (term: Term) => void): ReactNode {
  return (
    <Tappable key={term.id} className={styles.term} onTap={() => onTerm(term)}>
      {text}
    </Tappable>
  );
}
