import { noteText, outcomeText, schemeText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import type { Verdict } from '@/domain/eligibility/verdict';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { Phrases } from '@/ui/phrases/phrases';
import { Words } from '../screen/section';
import { BenefitLines } from './benefit-lines';
import { namesOf, relationsOf } from './check';
import { Fold } from './fold';
import { Gist } from './gist';
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

/** One scheme: what it may give, and folded away why, what would change it, where to go. */
export function VerdictCard({ verdict, withOutcome }: VerdictCardProps) {
  const isNear = verdict.nearMisses.length > 0 || verdict.alternative !== undefined;
  return (
    <Box className={styles.verdict}>
      <Box className={styles.verdictHead}>
        <Heading level={3} id={`scheme-${verdict.scheme}`}>
          <Phrases text={schemeText[verdict.scheme].name.replace('（', '|（')} />
        </Heading>
        {withOutcome && <Words quiet text={outcomeText[verdict.outcome]} />}
        <BenefitLines verdict={verdict} />
        <Gist verdict={verdict} />
        <Remarks verdict={verdict} />
      </Box>
      <Fold title={resultWords.why} draw={() => <Reasons verdict={verdict} />} />
      {isNear && (
        <Fold
          title={verdict.nearMisses.length > 0 ? resultWords.near : resultWords.elsewhere}
          draw={() => <NearMisses verdict={verdict} />}
        />
      )}
      <Fold title={resultWords.how} draw={() => <WhereToApply verdict={verdict} />} />
    </Box>
  );
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
