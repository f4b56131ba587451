import type { PolicyId } from '@/domain/policy/policy';
import { type Heard, wordsHeard } from './heard';
import { letterScores, scoresByName } from './letters';
import { type Lexicon, lexiconOf } from './lexicon';
import { pairScores } from './loose-wording';
import type { SearchIndex } from './search-index';
import { spellingOf, unitsOf } from './spelling';
import { clean, toMandarin } from './spoken';
import { troubleScores } from './troubles';

/** An article found. */
export interface FoundPolicy {
  readonly id: PolicyId;
  /** Whether a word or a trouble was understood; else only some wording is alike, and the screen says 可能是. */
  readonly sure: boolean;
}

const maxFound = 12;
const maxGuesses = 3;
/** One word of two characters, misspelt. */
const sureFrom = 16;
const guessFrom = 8;

/**
 * Finds articles by people's own words: 「没钱看病」, 「屋头没得米了」, `dibao`, `db`; best first.
 * Nothing found is an empty list, and the screen offers troubles, hotline and self-check.
 */
export function searchPolicies(query: string, index: SearchIndex): readonly FoundPolicy[] {
  const lexicon = lexiconOf(index);
  const asked = toMandarin(clean(query), lexicon.dialect);
  if (asked === '') return [];
  const understood = understand(asked, lexicon);
  const best = Math.max(0, ...understood.values());
  if (best >= sureFrom) return ranked(understood, best / 4, maxFound).map((id) => ({ id, sure: true }));
  const guesses = sum([understood, pairScores(asked, lexicon)]);
  return ranked(guesses, guessFrom, maxGuesses).map((id) => ({ id, sure: false }));
}

/** Takes the words apart beforehand, so that no key has to wait for it. */
export function prepareSearch(index: SearchIndex): void {
  spellingOf(lexiconOf(index));
}

type Scores = ReadonlyMap<PolicyId, number>;

function understand(asked: string, lexicon: Lexicon): Scores {
  const heard = wordsHeard(unitsOf(asked, lexicon), lexicon);
  return sum([troubleScores(heard, lexicon), nameScores(heard), letterScores(asked, lexicon)]);
}

/** By the articles' own words: a question that is such a word is answered by it, others only lean to it. */
function nameScores(heard: readonly Heard[]): Scores {
  return scoresByName(
    heard.map(({ word, strength, whole }) => ({ word, score: whole ? strength + 60 : strength / 2 })),
  );
}

function sum(all: readonly Scores[]): Scores {
  const total = new Map<PolicyId, number>();
  for (const scores of all) for (const [id, score] of scores) total.set(id, (total.get(id) ?? 0) + score);
  return total;
}

function ranked(scores: Scores, least: number, most: number): readonly PolicyId[] {
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}
