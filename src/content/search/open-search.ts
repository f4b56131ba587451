import type { Policy } from '@/domain/policy/policy';
import { searchIndex, searchIndexOf } from './search-index';
import { type FoundPolicy, prepareSearch, searchPolicies } from './search-policies';

export type Search = (query: string) => readonly FoundPolicy[];

/**
 * The search, ready for its first key. Behind an `import()`: the words cost nothing until somebody searches.
 *
 * @param policies those of a fetched edition; left out, the bundled ones
 */
export function openSearch(policies?: readonly Policy[]): Search {
  const index = policies ? searchIndexOf(policies) : searchIndex;
  prepareSearch(index);
  return (query) => searchPolicies(query, index);
}
