import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { IndexEntry } from '@/content/policy-index';
import { longDay } from '@/domain/dates';
import { go, routes } from '@/routes';
import { EntryCard } from '@/ui/entry-card/entry-card';
import { Section } from '../../screen/section';
import { usePolicies } from '../use-policies';

const maxShown = 3;

/** 最近变了什么: the latest changes the editors wrote down, with their day. */
export function RecentChanges() {
  const changed = latestFirst(usePolicies().entries).slice(0, maxShown);
  if (changed.length === 0) return null;
  return (
    <Section title={policyTexts.recent}>
      {changed.map((policy) => (
        <Change key={policy.id} policy={policy} />
      ))}
    </Section>
  );
}

function Change({ policy: { id, change } }: { policy: IndexEntry }) {
  if (!change) return null;
  return (
    <EntryCard
      icon="calendar"
      title={change.line}
      note={`${policyTexts.since(longDay(change.since))}。||${policyTexts.affects(change.affects)}`}
      onTap={() => go(routes.policy.article, { id })}
    />
  );
}

function latestFirst(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const since = ({ change }: IndexEntry) => change?.since ?? '';
  return entries.filter(({ change }) => change).sort((a, b) => since(b).localeCompare(since(a)));
}
