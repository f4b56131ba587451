import { grouped, type Lexicon, oncePer, pairsFrom, type Word } from './lexicon';
import type { SearchIndex } from './search-index';
import { soundOf, syllablesIn } from './sound';

/** How the words are spelt. */
export interface Spelling {
  readonly soundOfCharacter: ReadonlyMap<string, string>;
  /** Of two characters and more: one alone sounds like too many. */
  readonly words: readonly SpeltWord[];
  readonly bySound: ReadonlyMap<string, readonly Word[]>;
}

export interface SpeltWord {
  readonly word: Word;
  readonly sounds: readonly string[];
  /** `db` for 低保. */
  readonly initials: string;
}

/** A character, a syllable typed in letters, or a whole number. */
export interface Unit {
  readonly text: string;
  readonly sound: string;
}

export const spellingOf = oncePer((lexicon: Lexicon): Spelling => {
  const { index } = lexicon;
  const soundOfCharacter = byCharacter(index, soundOf);
  const initialOf = byCharacter(index, (syllable) => syllable.charAt(0));
  const special = new Map(pairsFrom(index.special));
  const words = [...lexicon.words.values()]
    .filter(({ text }) => text.length > 1)
    .map((word) => ({
      word,
      sounds: soundsOf(word.text, special, soundOfCharacter),
      initials: [...word.text].map((character) => initialOf.get(character) ?? '').join(''),
    }));
  const bySound = grouped(words.flatMap(({ word, sounds }) => sounds.map((sound) => [sound, word] as const)));
  return { soundOfCharacter, words, bySound };
});

const syllablesOf = oncePer(
  ({ syllables }: SearchIndex): ReadonlySet<string> => new Set(syllables.match(/[a-z]+/g)),
);

/** A question cut into what sounds by itself. */
export function unitsOf(text: string, lexicon: Lexicon): readonly Unit[] {
  const { soundOfCharacter } = spellingOf(lexicon);
  const parts = text.match(/[a-z]+|\d+|[^a-z\d]/gu) ?? [];
  return parts.flatMap((part) =>
    /^[a-z]/.test(part)
      ? syllablesIn(part, syllablesOf(lexicon.index)).map((text) => ({ text, sound: soundOf(text) }))
      : [{ text: part, sound: soundOfCharacter.get(part) ?? '' }],
  );
}

function byCharacter(
  { syllables }: SearchIndex,
  make: (syllable: string) => string,
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const [, syllable = '', characters = ''] of syllables.matchAll(/([a-z]+)([^a-z]+)/g)) {
    const value = make(syllable);
    for (const character of characters) made.set(character, value);
  }
  return made;
}

/** Nothing where a character is unknown. */
function soundsOf(
  text: string,
  special: ReadonlyMap<string, string>,
  sounds: ReadonlyMap<string, string>,
): readonly string[] {
  const parts = [...text].map((character) => sounds.get(character));
  const spelt = parts.includes(undefined) ? [] : [parts.join('')];
  const otherwise = special.get(text)?.split(' ').map(soundOf).join('');
  return otherwise === undefined ? spelt : [...spelt, otherwise];
}
