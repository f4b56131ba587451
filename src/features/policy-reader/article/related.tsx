import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { Policy } from '@/domain/policy/policy';
import { Section } from '../../screen/section';
import { EntryRows } from '../list/entry-rows';
import { usePolicies } from '../use-policies';

/** Where to read on; the village one came from goes along. */
export function Related({ policy, village }: { policy: Policy; village: string | undefined }) {
  const { entries: all } = usePolicies();
  const entries = policy.related.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  if (entries.length === 0) return null;
  return (
    <Section title={policyTexts.related}>
      <EntryRows entries={entries} village={village} />
    </Section>
  );
}
