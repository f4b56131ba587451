import { glossary, markTerms, type TextPiece } from '@/content/glossary';
import { type MarkedText, plain } from '@/domain/marked-text';
import type { Term } from '@/domain/policy/policy';
import { Box } from '@/ui/box/box';
import { FlowingText, KeptTogether } from '@/ui/phrases/flowing-text';
import { closingSigns, openingSigns } from '@/ui/phrases/kept-together';
import { Tappable } from '@/ui/tappable/tappable';
import styles from '../policy-reader.module.scss';
import { useEdition } from '../use-policies';

export interface TermTextProps {
  readonly text: MarkedText;
  readonly terms: readonly Term[];
  readonly onTerm: (term: Term) => void;
}

/** The words that are explained, of the fetched edition or of the program; lists of articles come without them. */
export function useTerms(): readonly Term[] {
  return useEdition()?.glossary ?? glossary;
}

/** Running text in which the offices' words can be tapped, each at its first mention. */
export function TermText({ text, terms, onTerm }: TermTextProps) {
  const pieces = withSigns(markTerms(plain(text), terms));
  const last = pieces.length - 1;
  return (
    <Box>
      {pieces.map(({ text: words, term, before, after }, place) =>
        term ? (
          <KeptTogether key={term.id}>
            {before}
            <Tappable className={styles.term} onTap={() => onTerm(term)}>
              {words}
            </Tappable>
            {after}
          </KeptTogether>
        ) : (
          <FlowingText key={words} text={words} goesOn={place < last} />
        ),
      )}
    </Box>
  );
}

interface SignedPiece extends TextPiece {
  readonly before?: string;
  readonly after?: string;
}

/** A browser may break a line at either side of a box: the signs around a term stand in one with it. */
function withSigns(pieces: readonly TextPiece[]): readonly SignedPiece[] {
  return pieces
    .map((piece, place) => {
      const [left, right] = [pieces[place - 1], pieces[place + 1]];
      if (piece.term)
        return { ...piece, before: openingSigns(left?.text ?? ''), after: closingSigns(right?.text ?? '') };
      const taken = left?.term ? closingSigns(piece.text).length : 0;
      const given = right?.term ? openingSigns(piece.text).length : 0;
      return { text: piece.text.slice(taken, piece.text.length - given) };
    })
    .filter(({ text }) => text !== '');
}
