import { memo, type ReactNode } from 'react';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import styles from './phrases.module.scss';
import { isNumber, sentencesOf } from './sentences';

export interface PhrasesProps {
  /** `|` stands between phrases and `||` between sentences; text without marks passes through. */
  readonly text: string;
}

/**
 * Fixed words that break only between phrases. Chinese breaks anywhere, which leaves single
 * characters on a line at 320 px and the largest text.
 */
export const Phrases = memo(function Phrases({ text }: PhrasesProps) {
  if (!text.includes('|')) return <>{text}</>;
  const sentences = sentencesOf(text);
  if (sentences.length === 1) return <>{drawPhrases(sentences[0] ?? [])}</>;
  return <>{keyed(sentences, drawSentence)}</>;
});

function drawSentence(phrases: readonly string[], key: string): ReactNode {
  if (phrases.length === 1) return drawPhrases(phrases);
  return (
    <Box key={key} className={styles.phrase}>
      {drawPhrases(phrases)}
    </Box>
  );
}

function drawPhrases(phrases: readonly string[]): readonly ReactNode[] {
  return keyed(phrases, (phrase, key) => [
    // A space beside a mark stays outside the blocks, where it vanishes at the end of a line.
    phrase.startsWith(' ') && ' ',
    <Box key={key} className={classNames(styles.phrase, isNumber(phrase) && styles.number)}>
      {phrase.trim()}
    </Box>,
    phrase.endsWith(' ') && ' ',
  ]);
}

/** Draws each piece under a key made of its place: fixed words never change places. */
function keyed<T>(pieces: readonly T[], draw: (piece: T, key: string) => ReactNode): readonly ReactNode[] {
  return pieces.map((piece, place) => draw(piece, `p${place}`));
}
