import { type ReactNode, useState } from 'react';
import { noteText, outcomeText, schemeText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import type { Verdict } from '@/domain/eligibility/verdict';
import { Accordion } from '@/ui/accordion/accordion';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { Words } from '../screen/section';
import { BenefitLines } from './benefit-lines';
import { namesOf, relationsOf } from './check';
import { NearMisses } from './near-misses';
import { Reasons } from './reasons';
import styles from './result.module.scss';
import { useResult } from './result-source';
import { WhereToApply } from './where-to-apply';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** Says the outcome itself, where no heading does. */
  readonly withOutcome?: boolean | undefined;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** One scheme: what it may give, and folded away why, what would change it, where to go. */
export function VerdictCard({ verdict, withOutcome }: VerdictCardProps) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setOpen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <Box className={styles.verdict}>
      <Box className={styles.verdictHead}>
        <Heading level={3} id={`scheme-${verdict.scheme}`}>
          {schemeText[verdict.scheme].name}
        </Heading>
        {withOutcome && <Words quiet text={outcomeText[verdict.outcome]} />}
        <BenefitLines verdict={verdict} />
        <Remarks verdict={verdict} />
      </Box>
      <Accordion sections={partsOf(verdict)} open={open} onToggle={toggle} />
    </Box>
  );
}

function partsOf(verdict: Verdict): readonly Part[] {
  const why = { id: 'why', title: resultWords.why, content: <Reasons verdict={verdict} /> };
  const near = { id: 'near', title: resultWords.near, content: <NearMisses verdict={verdict} /> };
  const how = { id: 'how', title: resultWords.how, content: <WhereToApply verdict={verdict} /> };
  const isNear = verdict.nearMisses.length > 0 || verdict.alternative !== undefined;
  return isNear ? [why, near, how] : [why, how];
}

/** Whom it is about, whether it is granted already, what stands beside it. */
function Remarks({ verdict }: { verdict: Verdict }) {
  const { answers } = useResult();
  const { person, supersededBy, alreadyReceiving, notes } = verdict;
  const name = person === undefined ? undefined : namesOf(relationsOf(answers))[person];
  const lines = [
    ...(name ? [resultWords.about(name)] : []),
    ...(supersededBy ? [resultWords.better(schemeText[supersededBy].name)] : []),
    ...(alreadyReceiving ? [resultWords.receiving] : []),
    ...notes.map((note) => noteText[note]),
  ];
  return lines.map((line) => <Words key={line} quiet text={line} />);
}
