import type { PolicyId } from '@/domain/policy/policy';
import type { Heard } from './heard';
import type { Lexicon, Rule, Word } from './lexicon';

/** Concepts that come together say more than each alone. */
const together = 12;
/** A second word for the same thing confirms it a little. */
const confirmed = 0.2;
const warning = 60;
/** The articles of a trouble, the closest first. */
const share = [1, 0.8, 0.65, 0.5, 0.4];

/** What somebody may be in need of, from the concepts they used. */
export function troubleScores(heard: readonly Heard[], { troubles }: Lexicon): ReadonlyMap<PolicyId, number> {
  const concepts = evidenceOf(heard);
  const certain = evidenceOf(heard.filter(({ guessed, whole }) => !guessed || whole));
  const scores = new Map<PolicyId, number>();
  for (const { rules, articles, first, unless } of troubles) {
    const fits = Math.max(...rules.map((rule) => fitOf(rule, first ? certain : concepts)));
    if (fits === 0 || unless.some((concept) => concepts.has(concept))) continue;
    articles.forEach((id, place) => {
      const score = (fits + (first ? warning : 0)) * (share[place] ?? 0.3);
      scores.set(id, Math.max(scores.get(id) ?? 0, score));
    });
  }
  return scores;
}

/** How strongly a concept was heard, and in which word. */
interface Evidence {
  readonly strength: number;
  readonly word: Word;
}

/** Nothing unless every concept of the rule is there, each in a word of its own. */
function fitOf({ concepts: rule, weak }: Rule, concepts: ReadonlyMap<string, Evidence>): number {
  const found = rule.flatMap((concept) => concepts.get(concept) ?? []);
  if (new Set(found.map(({ word }) => word)).size < rule.length) return 0;
  const whole = found.reduce((total, { strength }) => total + strength, together * (rule.length - 1));
  return weak ? whole / 2 : whole;
}

function evidenceOf(heard: readonly Heard[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const { word, strength } of heard) {
    for (const concept of word.concepts) {
      const known = found.get(concept) ?? { strength: 0, word };
      const stronger = known.strength >= strength ? known : { strength, word };
      const more = confirmed * Math.min(known.strength, strength);
      found.set(concept, { strength: stronger.strength + more, word: stronger.word });
    }
  }
  return found;
}
