import type { PolicyId } from '@/domain/policy/policy';
import { type Lexicon, pairsIn, pairsOf } from './lexicon';

/** Words that say nothing about the trouble, left out of a spoken question. */
const filler =
  /请问|怎么办|怎么|怎样|如何|能吗|可以吗|可以|有吗|我们|我家|家里|我|想要|想|吗|呢|啊|吧|了|的/g;

/** How much of the question's wording an article shares, rare wording first. */
export function pairScores(asked: string, lexicon: Lexicon): ReadonlyMap<PolicyId, number> {
  const own = pairsOf(asked.replace(filler, ''));
  const scores = new Map<PolicyId, number>();
  for (const pair of own) {
    const articles = pairsIn(lexicon).get(pair) ?? [];
    for (const id of articles)
      scores.set(id, (scores.get(id) ?? 0) + 30 / (articles.length * Math.sqrt(own.length)));
  }
  return scores;
}
