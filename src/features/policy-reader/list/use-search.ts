import { useEffect, useMemo, useRef, useState } from 'react';
import { useLater } from '../../screen/use-later';
import { useWhenKeysRest } from '../../screen/use-when-keys-rest';
import { useEdition } from '../use-policies';

/** A word typed at 60 ms a key is searched once. */
const restMs = 300;

/**
 * What is asked, once the keys rest, and what was found. The words are fetched when the field is first used.
 *
 * @param begun what was asked already, on home
 */
export function useSearch(begun: string) {
  const edition = useEdition();
  const words = useLater(() => import('@/content/search/open-search'));
  const [query, setQuery] = useState(begun);
  const typed = useRef(begun);
  const whenKeysRest = useWhenKeysRest();
  const search = useMemo(() => words.value?.openSearch(edition?.policies), [words.value, edition]);
  const found = useMemo(() => (query === '' ? [] : search?.(query)), [search, query]);
  const { fetch } = words;
  useEffect(() => {
    if (begun !== '') fetch();
  }, [begun, fetch]);
  const ask = (ms: number): void => {
    words.fetch();
    whenKeysRest(() => setQuery(typed.current.trim()), ms);
  };
  return {
    query,
    /** Not yet there while the words are on their way. */
    found,
    lost: words.lost,
    onFocus: words.fetch,
    onInput: (text: string) => {
      typed.current = text;
      ask(restMs);
    },
    onSearch: () => ask(0),
  };
}
