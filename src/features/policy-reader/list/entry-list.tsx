import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { IndexEntry } from '@/content/policy-index';
import { go, routes } from '@/routes';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { EntryCard } from '@/ui/entry-card/entry-card';

/** Articles to open, by title and one sentence. */
export function EntryList({
  entries,
  village,
}: {
  entries: readonly IndexEntry[];
  village?: string | undefined;
}) {
  return (
    <>
      {entries.map(({ id, title, oneSentence }) => (
        <EntryCard
          key={id}
          icon="policy"
          title={title}
          note={oneSentence}
          onTap={() => go(routes.policy.article, village === undefined ? { id } : { id, c: village })}
        />
      ))}
    </>
  );
}

/** A town, or a trouble, that no article is written for yet; the hotline stands below. */
export function NothingHere() {
  return <EmptyState icon="search" title={policyTexts.noneTitle} text={policyTexts.none} />;
}
