import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { ArticlePapers as PapersOf, PolicyQuestion, PolicyStep } from '@/domain/policy/policy';
import { Box } from '@/ui/box/box';
import { FlowingText } from '@/ui/phrases/flowing-text';
import styles from '../policy-reader.module.scss';
import { DottedLines } from './dotted-lines';

/** What to bring, what not to, and what to do when a paper cannot be had. */
export function PaperLines({ papers }: { papers: PapersOf }) {
  return (
    <Box>
      {(['bring', 'notNeeded', 'missing'] as const).map((id) => (
        <Box key={id} className={styles.group}>
          <Box className="strong">{policyTexts.details[id]}</Box>
          <DottedLines lines={papers[id]} />
        </Box>
      ))}
    </Box>
  );
}

/** Step by step, each with its legal time limit. */
export function StepLines({ steps }: { steps: readonly PolicyStep[] }) {
  return (
    <Box>
      {steps.map(({ text, limit }, place) => (
        <Box key={text} className={styles.step}>
          <Box className={styles.number}>{String(place + 1)}</Box>
          <FlowingText text={text} />
          {limit !== undefined && <Box className={styles.limit}>{limit}</Box>}
        </Box>
      ))}
    </Box>
  );
}

export function Questions({ questions }: { questions: readonly PolicyQuestion[] }) {
  return (
    <Box>
      {questions.map(({ ask, answer }) => (
        <Box key={ask} className={styles.group}>
          <Box className="strong">{ask}</Box>
          {answer.map((line) => (
            <Box key={line}>
              <FlowingText text={line} />
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
