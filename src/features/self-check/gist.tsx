import { conditionText, stateText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import { decisiveConditions, type State, type Verdict } from '@/domain/eligibility/verdict';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import styles from './result.module.scss';

const states: readonly State[] = ['not-met', 'unknown', 'met'];
const icons = { met: 'tick', 'not-met': 'unlikely', unknown: 'unknown' } as const;

/** As many conditions as a line names. */
const mostNamed = 2;

/** The three lists in one line each, what stands in the way first; all of it is under 「为什么」. */
export function Gist({ verdict }: { verdict: Verdict }) {
  const conditions = decisiveConditions(verdict.requirements);
  const lines = states.map((state) => ({ state, own: conditions.filter((one) => one.state === state) }));
  return lines.map(({ state, own }) =>
    own.length === 0 ? null : (
      <Box key={state} className={styles.gist}>
        <Box className={styles[state]}>
          <Icon name={icons[state]} />
        </Box>
        <Box className={styles.gistWords}>
          <Phrases
            text={resultWords.some(
              stateText[state],
              own
                .slice(0, mostNamed)
                .map(({ id }) => conditionText[id].title)
                .join('、'),
              Math.max(0, own.length - mostNamed),
            )}
          />
        </Box>
      </Box>
    ),
  );
}
