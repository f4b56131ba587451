import { useState } from 'react';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { outcomeText } from '@/content/messages/eligibility/verdicts';
import { resultWords } from '@/content/messages/self-check/result';
import type { Verdict } from '@/domain/eligibility/verdict/verdict';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import { nextStepOf } from '../next-step';
import styles from '../result.module.scss';
import { useResult } from '../result-source';
import { useStep } from '../use-step';
import { MoneyLine } from './money-line';
import { OneReason } from './one-reason';
import { WhyDoor } from './why-door';

const icons = { likely: 'likely', 'need-more': 'unknown', unlikely: 'unlikely' } as const;

/** One scheme: how it stands, what it gives, the one reason that decides, what to do; everything else behind 为什么. */
export function VerdictCard({ verdict }: { verdict: Verdict }) {
  const { askedFor, checked } = useResult();
  const [open, setOpen] = useState(false);
  const { scheme, outcome } = verdict;
  const step = useStep()(nextStepOf(verdict, checked.journey.answers));
  return (
    <Box className={styles.verdict}>
      <Box className={styles.verdictHead}>
        <Box className={styles.stateRow}>
          <Box className={`${styles.stateWords} ${styles[outcome]}`}>
            <Icon name={icons[outcome]} />
            <Box>{outcomeText[outcome]}</Box>
          </Box>
          {scheme === askedFor && <Box className="note">{resultWords.asked}</Box>}
        </Box>
        <Heading level={2} id={`scheme-${scheme}`}>
          <Phrases text={schemeText[scheme].name.replace('（', '|（')} />
        </Heading>
        <MoneyLine verdict={verdict} />
        <OneReason verdict={verdict} />
        <Box className={styles.actions}>
          <Box className={styles.action}>
            <Button tone="secondary" {...step} />
          </Box>
          <Tappable
            className={styles.why}
            expanded={open}
            label={`${resultWords.why}：${schemeText[scheme].name}`}
            onTap={() => setOpen(!open)}
          >
            <Box>{resultWords.why}</Box>
            <Box className={open ? styles.up : ''}>
              <Icon name="down" />
            </Box>
          </Tappable>
        </Box>
      </Box>
      {/* In a box of its own: what is unfolded sends nothing of the card again. */}
      <Box>{open && <WhyDoor verdict={verdict} />}</Box>
    </Box>
  );
}
