import { policyTexts } from '@/content/messages/policy';
import type { Papers as PapersOf, PolicyQuestion, PolicyStep } from '@/domain/policy';
import { Box } from '@/ui/box/box';
import { Lines } from './lines';
import styles from './policy-reader.module.scss';

/** What to bring, what not to, and what to do when a paper cannot be had. */
export function Papers({ papers }: { papers: PapersOf }) {
  return (
    <Box>
      {(['bring', 'notNeeded', 'missing'] as const).map((id) => (
        <Box key={id} className={styles.group}>
          <Box className="strong">{policyTexts.details[id]}</Box>
          <Lines lines={papers[id]} />
        </Box>
      ))}
    </Box>
  );
}

/** Step by step, each with its legal time limit. */
export function Steps({ steps }: { steps: readonly PolicyStep[] }) {
  return (
    <Box>
      {steps.map(({ text, limit }, place) => (
        <Box key={text} className={styles.step}>
          <Box className={styles.number}>{String(place + 1)}</Box>
          {text}
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
            <Box key={line}>{line}</Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
