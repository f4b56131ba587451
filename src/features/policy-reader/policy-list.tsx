import { useMemo, useState } from 'react';
import { policyTexts } from '@/content/messages/policy';
import { searchPolicies } from '@/content/policy-search';
import { searchIndex, searchIndexOf } from '@/content/policy-words';
import { go, routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { Phrases } from '@/ui/phrases/phrases';
import { SearchField } from '@/ui/search-field/search-field';
import { TileGrid } from '@/ui/tile-grid/tile-grid';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { CallOffice } from './call-office';
import { LawGroups } from './law-groups';
import { selfCheckFor } from './next-steps';
import { NothingHere } from './nothing-here';
import { RecentChanges } from './recent-changes';
import { SearchResults } from './search-results';
import { situationIcon } from './situation-icon';
import { useEdition, usePolicies } from './use-policies';

/** 看政策: by trouble, by one's own words, or by the law's groups. */
export function PolicyList() {
  const edition = useEdition();
  const { entries } = usePolicies();
  const index = useMemo(() => (edition ? searchIndexOf(edition.policies) : searchIndex), [edition]);
  const [query, setQuery] = useState('');
  const found = searchPolicies(query, index);
  if (entries.length === 0) return <NoList />;
  return (
    <Screen title={policyTexts.listTitle}>
      <Section>
        <Heading level={1}>
          <Phrases text={policyTexts.trouble} />
        </Heading>
        <SearchField
          id="search"
          label={policyTexts.search}
          value={query}
          onInput={setQuery}
          onSearch={() => setQuery(query.trim())}
          searchLabel={policyTexts.find}
        />
      </Section>
      {query.trim() === '' ? <Browse /> : <SearchResults found={found} />}
    </Screen>
  );
}

/** A town without articles: nothing to search, but somebody to ask. */
function NoList() {
  return (
    <Screen title={policyTexts.listTitle} titleIsHeading>
      <Section>
        <NothingHere />
        <CallOffice />
        <Button tone="secondary" icon="check" {...selfCheckFor({})} />
      </Section>
    </Screen>
  );
}

function Browse() {
  const { situations } = usePolicies();
  const tiles = situations.map(({ id, label, icon }) => ({ id, label, icon: situationIcon(icon) }));
  return (
    <>
      <Section>
        <TileGrid tiles={tiles} onPick={(id) => go(routes.policy.situation, { id })} />
      </Section>
      <RecentChanges />
      <LawGroups />
      <Section>
        <Words quiet text={policyTexts.offline} />
      </Section>
    </>
  );
}
