import type { IndexEntry } from '@/content/policy-index';
import { go, routes } from '@/routes';
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
