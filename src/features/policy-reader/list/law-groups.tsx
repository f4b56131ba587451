import { useState } from 'react';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { IndexEntry } from '@/content/policy-index';
import { policiesOf } from '@/content/policy-index';
import type { Tier } from '@/domain/scheme';
import { Accordion } from '@/ui/accordion/accordion';
import { unfoldedBefore } from '@/ui/before-start';
import { Section } from '../../screen/section';
import { usePolicies } from '../use-policies';
import { EntryRows } from './entry-rows';

const tiers = ['basic-living', 'special', 'emergency', 'related'] as const satisfies readonly Tier[];

/** Schemes in the law's groups (社会救助法 §15), then what belongs to none, then advice. */
export function LawGroups() {
  const { entries } = usePolicies();
  const [open, setOpen] = useState(unfoldedBefore);
  const toggle = (id: string): void =>
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  return (
    <Section title={policyTexts.browse}>
      <Accordion
        sections={groupsOf(entries).map(({ id, entries }) => ({
          id,
          title: policyTexts.groups[id],
          content: <EntryRows entries={entries} />,
        }))}
        open={open}
        onToggle={toggle}
      />
    </Section>
  );
}

function groupsOf(entries: readonly IndexEntry[]) {
  const schemes = entries.filter(({ kind }) => kind === 'scheme');
  const guides = entries.filter(({ kind }) => kind === 'guide');
  const groups = [
    ...tiers.map((id) => ({ id, entries: policiesOf(id, schemes) })),
    { id: 'guide' as const, entries: guides },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
