import { useRef } from 'react';
import { homeTexts } from '@/content/messages/home/home';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { SearchField } from '@/ui/search-field/search-field';
import { Section } from '../screen/section';

/** Hands what is typed to the page that searches: home carries no words to search in. */
export function AskInOwnWords() {
  const { askedWords } = useStores();
  const typed = useRef('');
  const search = (): void => {
    askedWords.put(typed.current.trim());
    go(routes.policy.list);
  };
  return (
    <Section>
      <SearchField
        id="ask"
        label={homeTexts.search}
        searchLabel={homeTexts.find}
        onInput={(text) => {
          typed.current = text;
        }}
        onSearch={search}
      />
    </Section>
  );
}
