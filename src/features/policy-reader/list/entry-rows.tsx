import type { IndexEntry } from '@/content/policy-index';
import { go, routes } from '@/routes';
import { Box } from '@/ui/box/box';
import { TextLink } from '@/ui/text-link/text-link';

/** Articles by title only, where the place is small. */
export function EntryRows({
  entries,
  village,
}: {
  entries: readonly Pick<IndexEntry, 'id' | 'title'>[];
  village?: string | undefined;
}) {
  return (
    <Box className="stack">
      {entries.map(({ id, title }) => (
        <Box key={id}>
          <TextLink
            icon="right"
            label={title}
            onTap={() => go(routes.policy.article, village === undefined ? { id } : { id, c: village })}
          />
        </Box>
      ))}
    </Box>
  );
}
