import type { PolicyId } from '@/domain/policy/policy';
import type { Lexicon, Word } from './lexicon';
import { sameSound, soundOf } from './sound';
import { type SpeltWord, spellingOf } from './spelling';

/** What is still being typed: the beginning of an article's word, its letters, or the initials of its syllables. */
export function letterScores(asked: string, lexicon: Lexicon): ReadonlyMap<PolicyId, number> {
  const likeness = /^[a-z]+$/.test(asked)
    ? byLetters(asked)
    : ({ word }: SpeltWord) => beginning(asked, word.text);
  return scoresByName(
    spellingOf(lexicon)
      .words.filter(({ word }) => word.articles.length > 0)
      .map((spelt) => ({ word: spelt.word, score: likeness(spelt) })),
  );
}

/** The best word of each article; its usual names count more. */
export function scoresByName(
  named: readonly { readonly word: Word; readonly score: number }[],
): ReadonlyMap<PolicyId, number> {
  const scores = new Map<PolicyId, number>();
  for (const { word, score } of named.filter((one) => one.score > 0)) {
    for (const { id, usual } of word.articles)
      scores.set(id, Math.max(scores.get(id) ?? 0, usual ? 1.3 * score : score));
  }
  return scores;
}

function byLetters(asked: string): (word: SpeltWord) => number {
  const typed = soundOf(asked);
  return ({ sounds, initials }) =>
    Math.max(initialScore(asked, initials), ...sounds.map((sound) => soundScore(typed, sound)));
}

function beginning(asked: string, word: string): number {
  if (word === asked || !word.includes(asked)) return 0;
  return (asked.length >= 2 ? 50 : 20) * (asked.length / word.length);
}

function soundScore(typed: string, sound: string): number {
  if (sound === typed) return 90;
  if (typed.length >= 2 && sound.startsWith(typed)) return 20 + 50 * (typed.length / sound.length);
  return typed.length >= 5 && sameSound(typed, sound) ? 30 : 0;
}

/** `db` for 低保; of longer names a part, or some in their order, or one key beside the right one. */
function initialScore(typed: string, initials: string): number {
  if (initials === typed) return typed.length > 1 ? 70 : 20;
  const part = typed.length / initials.length;
  if (initials.startsWith(typed)) return (typed.length > 1 ? 40 : 20) * part;
  return typed.length < 3 ? 0 : likeInitials(typed, initials, part);
}

function likeInitials(typed: string, initials: string, part: number): number {
  if (initials.includes(typed)) return 35 * part;
  if (inOrder(typed, initials)) return 30 * part;
  return typed.length >= 4 && typed.length === initials.length && sameSound(typed, initials) ? 25 : 0;
}

function inOrder(typed: string, initials: string): boolean {
  let at = 0;
  for (const letter of initials) if (letter === typed[at]) at += 1;
  return at === typed.length;
}
