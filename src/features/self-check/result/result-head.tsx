import { problemText } from '@/content/messages/eligibility/family-words';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { alwaysMayApply, outcomeText } from '@/content/messages/eligibility/verdicts';
import { urgentTexts } from '@/content/messages/screen/urgent';
import { resultWords } from '@/content/messages/self-check/result';
import type { Outcome } from '@/domain/eligibility/verdict/verdict';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import { UrgentNow } from '../../screen/danger/urgent-now';
import { Paragraph, Section } from '../../screen/section';
import { AnswerRow } from './card/answer-row';
import { countOf, outcomes } from './groups';
import styles from './result.module.scss';
import { type ResultSourceValue, useResult } from './result-source';

export interface PickedOutcome {
  /** The outcome that alone is shown. */
  readonly only: Outcome | undefined;
  readonly onOnly: (only: Outcome | undefined) => void;
}

/** How what one came for stands, that this decides nothing, and how many schemes stand how. */
export function ResultHead(picked: PickedOutcome) {
  const source = useResult();
  const { checked, answers } = source;
  const { problems } = checked.assessment;
  const urgent = answers.living === 'today';
  return (
    <Section>
      <Heading level={1}>
        <Phrases text={urgent ? resultWords.headingUrgent : titleOf(source)} />
      </Heading>
      {urgent && <UrgentNow {...urgentTexts} lines={resultWords.urgentLines} />}
      <Box className={styles.always}>
        <Phrases text={alwaysMayApply} />
      </Box>
      {!checked.journey.complete && <Paragraph quiet text={resultWords.unfinished} />}
      {problems.length > 0 && (
        <Notice tone="wait" title={resultWords.problems}>
          {problems.map(({ path, code }) => (
            <Box key={`${path}${code}`}>
              <FlowingText text={problemText[code]} />
              <AnswerRow paths={[path]} />
            </Box>
          ))}
        </Notice>
      )}
      <Counts {...picked} />
    </Section>
  );
}

/** The scheme that was asked for by its name, and how many others may help. */
function titleOf({ verdicts, askedFor }: ResultSourceValue): string {
  const likely = countOf(verdicts, 'likely');
  const asked = verdicts.find(({ scheme }) => scheme === askedFor);
  if (!asked) return likely > 0 ? resultWords.heading(likely) : resultWords.headingNone;
  const own = `${schemeText[asked.scheme].name}|${outcomeText[asked.outcome]}`;
  const others = likely - (asked.outcome === 'likely' ? 1 : 0);
  return others > 0 ? `${own}，|${resultWords.headingOthers(others)}` : own;
}

/** True over all schemes; a tap shows those of one outcome alone, another all again. */
function Counts({ only, onOnly }: PickedOutcome) {
  return (
    <Box className={styles.counts}>
      {outcomes.map((outcome) => (
        <Count
          key={outcome}
          outcome={outcome}
          picked={outcome === only}
          onPick={() => onOnly(outcome === only ? undefined : outcome)}
        />
      ))}
    </Box>
  );
}

const icons = { likely: 'likely', 'need-more': 'unknown', unlikely: 'unlikely' } as const;

interface CountProps {
  readonly outcome: Outcome;
  readonly picked: boolean;
  readonly onPick: () => void;
}

function Count({ outcome, picked, onPick }: CountProps) {
  const count = countOf(useResult().verdicts, outcome);
  return (
    <Tappable
      className={`${styles.count} ${styles[outcome]} ${picked ? styles.picked : ''}`}
      pressed={picked}
      onTap={onPick}
    >
      <Box className={styles.countNumber}>
        <Icon name={icons[outcome]} />
        <Box>{count}</Box>
      </Box>
      <Box className={styles.countWords}>{outcomeText[outcome]}</Box>
    </Tappable>
  );
}
