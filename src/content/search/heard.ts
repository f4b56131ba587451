import type { Lexicon, Word } from './lexicon';
import { spellingOf, type Unit } from './spelling';

/** A word of the lexicon in what was asked, and how far it can be trusted. */
export interface Heard {
  readonly word: Word;
  readonly strength: number;
  /** Whether nothing else was asked. */
  readonly whole: boolean;
  /** By its sound only. */
  readonly guessed: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Understood {
  readonly lexicon: Lexicon;
  /** Places of characters that are part of a word as it is written. */
  readonly understood: ReadonlySet<number>;
}

const longestWord = 8;
/** A word of the same sound is a guess. */
const bySoundOnly = 0.7;

/** Every word in the question: as it is written, else as it sounds. */
export function wordsHeard(units: readonly Unit[], lexicon: Lexicon): readonly Heard[] {
  const spans = spansOf(units.length);
  const texts = spans.map((span) => ({ span, text: textOf(units, span) }));
  const masked = texts.filter(({ text }) => lexicon.masks.has(text)).map(({ span }) => span);
  const written = texts.flatMap(({ span, text }) => {
    const word = lexicon.words.get(text);
    return word && !masked.some((mask) => within(span, mask)) ? [{ span, word }] : [];
  });
  const understood = new Set(written.flatMap(({ span }) => placesOf(span)));
  const sounding = spans
    .filter((span) => lengthOf(span) > 1 && !masked.some((mask) => within(span, mask)))
    .flatMap((span) => soundingLike(units, span, { lexicon, understood }));
  const heard = (found: { readonly span: Span; readonly word: Word }, guessed: boolean): Heard => ({
    word: found.word,
    strength: weightOf(found.span) * (guessed ? bySoundOnly : 1),
    whole: lengthOf(found.span) === units.length,
    guessed,
  });
  return [...written.map((one) => heard(one, false)), ...sounding.map((one) => heard(one, true))];
}

function spansOf(count: number): readonly Span[] {
  return Array.from({ length: count }, (_, start) =>
    Array.from({ length: Math.min(longestWord, count - start) }, (_, more) => ({
      start,
      end: start + more + 1,
    })),
  ).flat();
}

/**
 * Most syllables of our words have many characters: some of a word has to be right, unless nothing else was asked, and
 * what is wrong must mean nothing as it stands.
 */
function soundingLike(units: readonly Unit[], span: Span, { lexicon, understood }: Understood) {
  const part = units.slice(span.start, span.end);
  if (part.some(({ sound }) => sound === '')) return [];
  const words = spellingOf(lexicon).bySound.get(part.map(({ sound }) => sound).join('')) ?? [];
  const most =
    part.length === units.length ? part.length : part.length - Math.max(1, Math.floor(part.length / 2));
  const places = placesOf(span);
  return words
    .filter(({ text }) => {
      const wrong = places.filter((_, at) => !isRight(part[at], text[at]));
      const misspelt = text !== textOf(units, span) && wrong.length <= most;
      return misspelt && (part.length - wrong.length > 1 || !wrong.some((place) => understood.has(place)));
    })
    .map((word) => ({ span, word }));
}

/** What was typed in letters cannot be wrong. */
function isRight(unit: Unit | undefined, character: string | undefined): boolean {
  return unit !== undefined && (/^[a-z]/.test(unit.text) || unit.text === character);
}

function placesOf({ start, end }: Span): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function textOf(units: readonly Unit[], { start, end }: Span): string {
  return units
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

function within(span: Span, mask: Span): boolean {
  return mask.start <= span.start && span.end <= mask.end && lengthOf(span) < lengthOf(mask);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Longer words say more. */
function weightOf(span: Span): number {
  return 8 + 8 * Math.min(5, lengthOf(span));
}
