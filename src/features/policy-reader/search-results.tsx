import { policyTexts } from '@/content/messages/policy';
import type { IndexEntry } from '@/content/policy-index';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Notice } from '@/ui/notice/notice';
import { Section } from '../screen/section';
import { CallOffice } from './call-office';
import { EntryList } from './entry-list';
import { selfCheckFor } from './next-steps';

/** What a search found, while typing; nothing found is no dead end. */
export function SearchResults({ found }: { found: readonly IndexEntry[] }) {
  if (found.length === 0) return <NothingFound />;
  return (
    <Section>
      <Notice tone="tip" live title={policyTexts.found(found.length)} />
      <EntryList entries={found} />
    </Section>
  );
}

function NothingFound() {
  return (
    <Section>
      <EmptyState icon="search" title={policyTexts.nothingTitle} text={policyTexts.nothing} />
      <CallOffice />
      <Button tone="secondary" icon="check" {...selfCheckFor({})} />
    </Section>
  );
}
