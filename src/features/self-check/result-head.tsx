import { always, outcomeText, problemText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import type { Outcome } from '@/domain/eligibility/verdict';
import { go, routes, scrollTo } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import { Section, Words } from '../screen/section';
import { AnswerRow } from './answer-row';
import { setMode } from './check';
import { inOutcome, outcomes } from './groups';
import styles from './result.module.scss';
import { useResult } from './result-source';

/** How many may help, that this decides nothing, and where each group stands. */
export function ResultHead() {
  const { checked, answers } = useResult();
  const { verdicts, problems } = checked.assessment;
  const likely = inOutcome(verdicts, 'likely').length;
  const urgent = answers.living === 'today';
  const count = Object.keys(checked.journey.answers).length;
  return (
    <Section>
      <Heading level={1}>
        <Phrases text={titleOf(urgent, likely)} />
      </Heading>
      <Words quiet text={resultWords.basis(count)} />
      {urgent && <Urgent />}
      <Notice tone="tip" title={always} />
      {!checked.journey.complete && <Words quiet text={resultWords.unfinished} />}
      {problems.length > 0 && (
        <Notice tone="wait" title={resultWords.problems}>
          {problems.map(({ path, code }) => (
            <Box key={`${path}${code}`}>
              <Phrases text={problemText[code]} />
              <AnswerRow paths={[path]} />
            </Box>
          ))}
        </Notice>
      )}
      <Counts />
      {answers.mode !== 'full' && <AskMore />}
    </Section>
  );
}

/** From 急难 to 快速, from 快速 to 详细. */
function AskMore() {
  const { draft, answers } = useResult();
  const askMore = (): void => {
    setMode(draft, answers.mode === 'emergency' ? 'quick' : 'full');
    go(routes.selfCheck.question);
  };
  return (
    <>
      <Button tone="secondary" label={resultWords.more} onTap={askMore} />
      <Words quiet text={resultWords.moreNote} />
    </>
  );
}

function titleOf(urgent: boolean, likely: number): string {
  if (urgent) return resultWords.headingUrgent;
  return likely > 0 ? resultWords.heading(likely) : resultWords.headingNone;
}

/** 先行救助: the call comes before everything else on the page. */
function Urgent() {
  const { region, actions } = useStores();
  return (
    <Notice tone="wait" title={resultWords.urgentTitle}>
      {resultWords.urgentLines.map((line) => (
        <Box key={line}>
          <Phrases text={line} />
        </Box>
      ))}
      <Box className={styles.calls}>
        {region.hotlines.map(({ shown, dialled }) => (
          <Box key={dialled} className={styles.call}>
            <Button
              tone="secondary"
              icon="phone"
              label={resultWords.call(shown)}
              onTap={() => void actions.dial(dialled)}
            />
          </Box>
        ))}
      </Box>
    </Notice>
  );
}

function Counts() {
  const { checked } = useResult();
  return (
    <Box className={styles.counts}>
      {outcomes.map((outcome) => (
        <Count
          key={outcome}
          outcome={outcome}
          count={inOutcome(checked.assessment.verdicts, outcome).length}
        />
      ))}
    </Box>
  );
}

const icons = { likely: 'likely', 'need-more': 'unknown', unlikely: 'unlikely' } as const;

function Count({ outcome, count }: { outcome: Outcome; count: number }) {
  return (
    <Tappable className={styles.count} role="link" onTap={() => scrollTo(`group-${outcome}`)}>
      <Box className={styles[outcome]}>
        <Icon name={icons[outcome]} />
      </Box>
      <Box className={`${styles.countWords} ${styles[outcome]}`}>{outcomeText[outcome]}</Box>
      <Box className={styles[outcome]}>{resultWords.counts(count)}</Box>
    </Tappable>
  );
}
