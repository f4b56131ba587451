import type { ReactNode } from 'react';
import { noteText } from '@/content/messages/eligibility/notes';
import { resultWords } from '@/content/messages/self-check/result';
import type { Verdict } from '@/domain/eligibility/verdict/verdict';
import { Box } from '@/ui/box/box';
import { useInPieces } from '../../../screen/pieces/use-in-pieces';
import { Paragraph } from '../../../screen/section';
import { namesOf, relationsOf } from '../../self-check-draft';
import styles from '../result.module.scss';
import { useResult } from '../result-source';
import { BenefitLines } from './benefit-lines';
import { NearMisses } from './near-misses';
import { Reasons } from './reasons';
import { WhereToApply } from './where-to-apply';

/** Everything behind one 为什么: each condition once, what would change it, where to go; drawn part by part. */
export function Why({ verdict }: { verdict: Verdict }) {
  const isNear = verdict.nearMisses.length > 0 || verdict.alternative !== undefined;
  const parts: readonly ReactNode[] = [
    <Reasons key="reasons" verdict={verdict} />,
    <Box key="figures">
      <BenefitLines verdict={verdict} />
      <Remarks verdict={verdict} />
    </Box>,
    ...(isNear
      ? [
          <Box key="near">
            <Box className="strong">
              {verdict.nearMisses.length > 0 ? resultWords.near : resultWords.elsewhere}
            </Box>
            <NearMisses verdict={verdict} />
          </Box>,
        ]
      : []),
    <WhereToApply key="where" verdict={verdict} />,
  ];
  const drawn = useInPieces(parts.length, 1);
  return <Box className={styles.whyContent}>{parts.slice(0, drawn)}</Box>;
}

/** Whom it is about, and what is told beside the conditions. */
function Remarks({ verdict: { person, notes } }: { verdict: Verdict }) {
  const { answers } = useResult();
  const name = person === undefined ? undefined : namesOf(relationsOf(answers))[person];
  const lines = [...(name ? [resultWords.about(name)] : []), ...notes.map((note) => noteText[note])];
  return lines.map((line) => <Paragraph key={line} quiet text={line} />);
}
