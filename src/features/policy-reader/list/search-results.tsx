import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { FoundPolicy } from '@/content/search/search-policies';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Notice } from '@/ui/notice/notice';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Paragraph, Section } from '../../screen/section';
import { selfCheckFor } from '../next-steps';
import { usePolicies } from '../use-policies';
import { EntryList } from './entry-list';
import { TroubleTiles } from './trouble-tiles';

export interface SearchResultsProps {
  /** Left out while the search is on its way. */
  readonly found: readonly FoundPolicy[] | undefined;
  readonly lost: boolean;
}

/** What a search found; guesses are called so, and nothing found is no dead end. */
export function SearchResults({ found, lost }: SearchResultsProps) {
  if (!found) return lost ? <NothingFound title={policyTexts.searchLost} /> : null;
  const [first] = found;
  if (!first) return <NothingFound title={policyTexts.nothingTitle} />;
  return first.sure ? <Found found={found} /> : <Guesses found={found} />;
}

function Found({ found }: { found: readonly FoundPolicy[] }) {
  return (
    <Section>
      <Notice tone="tip" live title={policyTexts.found(found.length)} />
      <Entries found={found} />
    </Section>
  );
}

/** Only some wording is alike: the troubles stand below, in case it is none of these. */
function Guesses({ found }: { found: readonly FoundPolicy[] }) {
  return (
    <Section>
      <Notice tone="tip" live title={policyTexts.guesses} />
      <Entries found={found} />
      <Paragraph text={policyTexts.noneOfThese} />
      <TroubleTiles />
      <HotlineButtons />
    </Section>
  );
}

function Entries({ found }: { found: readonly FoundPolicy[] }) {
  const byId = new Map(usePolicies().entries.map((entry) => [entry.id, entry]));
  return <EntryList entries={found.flatMap(({ id }) => byId.get(id) ?? [])} />;
}

function NothingFound({ title }: { title: string }) {
  return (
    <Section>
      <EmptyState icon="search" title={title} text={policyTexts.nothing} />
      <TroubleTiles />
      <HotlineButtons />
      <Button tone="secondary" icon="check" {...selfCheckFor({})} />
    </Section>
  );
}
