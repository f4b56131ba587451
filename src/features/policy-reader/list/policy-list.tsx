import { useState } from 'react';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { Phrases } from '@/ui/phrases/phrases';
import { SearchField } from '@/ui/search-field/search-field';
import { SafetyFirst } from '../../screen/danger/safety-first';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Below } from '../../screen/pieces/below';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { selfCheckFor } from '../next-steps';
import { usePolicies } from '../use-policies';
import { NothingHere } from './entry-list';
import { LawGroups } from './law-groups';
import { RecentChanges } from './recent-changes';
import { SearchResults } from './search-results';
import { TroubleTiles } from './trouble-tiles';
import { useSearch } from './use-search';

/** 看政策: by trouble, by one's own words, or by the law's groups. */
export function PolicyList() {
  const { entries } = usePolicies();
  const { askedWords } = useStores();
  const [begun] = useState(askedWords.take);
  const { query, found, lost, ...field } = useSearch(begun);
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
          searchLabel={policyTexts.find}
          begun={begun}
          {...field}
        />
        <SafetyFirst text={query} restMs={0} />
      </Section>
      <Box>{query === '' ? <Browse /> : <SearchResults found={found} lost={lost} />}</Box>
    </Screen>
  );
}

/** A town without articles: nothing to search, but somebody to ask. */
function NoList() {
  return (
    <Screen title={policyTexts.listTitle} titleIsHeading>
      <Section>
        <NothingHere />
        <HotlineButtons />
        <Button tone="secondary" icon="check" {...selfCheckFor({})} />
      </Section>
    </Screen>
  );
}

function Browse() {
  return (
    <>
      <Section>
        <TroubleTiles />
      </Section>
      <Below>
        <RecentChanges />
        <LawGroups />
        <Section>
          <Paragraph quiet text={policyTexts.offline} />
        </Section>
      </Below>
    </>
  );
}
