import { useState } from 'react';
import { outcomeText } from '@/content/messages/eligibility';
import { outcomeNote, resultWords } from '@/content/messages/self-check';
import type { Outcome } from '@/domain/eligibility/verdict';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Section, Words } from '../screen/section';
import { inOutcome, others, outcomes } from './groups';
import styles from './result.module.scss';
import { useResult } from './result-source';
import { VerdictCard } from './verdict-card';

/** 可能符合, 还差信息, 可能不符合, each with its cards; the rest one tap further. */
export function ResultLists() {
  return (
    <>
      {outcomes.map((outcome) => (
        <Group key={outcome} outcome={outcome} />
      ))}
      <Others />
    </>
  );
}

const icons = { likely: 'likely', 'need-more': 'unknown', unlikely: 'unlikely' } as const;

function Group({ outcome }: { outcome: Outcome }) {
  const { checked } = useResult();
  const verdicts = inOutcome(checked.assessment.verdicts, outcome);
  if (verdicts.length === 0) return null;
  return (
    <Section>
      <Box className={`${styles.groupHead} ${styles[outcome]}`}>
        <Icon name={icons[outcome]} size="patch" />
        <Heading level={2} id={`group-${outcome}`}>
          <Phrases text={resultWords.group(outcomeText[outcome], verdicts.length)} />
        </Heading>
      </Box>
      <Words quiet text={outcomeNote[outcome]} />
      {verdicts.map((verdict) => (
        <VerdictCard key={verdict.scheme} verdict={verdict} />
      ))}
    </Section>
  );
}

function Others() {
  const { checked } = useResult();
  const [open, setOpen] = useState(false);
  const rest = others(checked.assessment.verdicts);
  if (rest.length === 0) return null;
  return (
    <Section>
      {open ? (
        rest.map((verdict) => <VerdictCard key={verdict.scheme} verdict={verdict} withOutcome />)
      ) : (
        <Button tone="secondary" label={resultWords.others(rest.length)} onTap={() => setOpen(true)} />
      )}
    </Section>
  );
}
