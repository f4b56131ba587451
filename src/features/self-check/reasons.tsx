import { conditionText, noteText, optionsText, stateText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import { sourceText } from '@/content/messages/self-check-apply';
import { longDay } from '@/domain/dates';
import { type Condition, decisiveConditions, type State, type Verdict } from '@/domain/eligibility/verdict';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Words } from '../screen/section';
import { AnswerRow } from './answer-row';
import { lineWords } from './line-words';
import styles from './result.module.scss';

const states: readonly State[] = ['met', 'not-met', 'unknown'];

/** 满足 · 没满足 · 还不清楚: each condition with the answer it rests on, the rule and where it is written. */
export function Reasons({ verdict }: { verdict: Verdict }) {
  const conditions = decisiveConditions(verdict.requirements);
  const either = verdict.requirements.flatMap((one) => ('anyOf' in one ? [one.anyOf] : []));
  return (
    <>
      {either.map((id) => (
        <Words key={id} quiet text={optionsText[id]} />
      ))}
      {states.map((state) => (
        <InState key={state} state={state} conditions={conditions.filter((one) => one.state === state)} />
      ))}
    </>
  );
}

function InState({ state, conditions }: { state: State; conditions: readonly Condition[] }) {
  if (conditions.length === 0) return null;
  return (
    <Box className={styles.state}>
      <Box className={styles.stateName}>{stateText[state]}</Box>
      {conditions.map((one) => (
        <Reason key={one.id} condition={one} />
      ))}
    </Box>
  );
}

const icons = { met: 'tick', 'not-met': 'unlikely', unknown: 'unknown' } as const;

function Reason({ condition }: { condition: Condition }) {
  const { id, state, answersUsed, notes = [], source } = condition;
  const { title, rule, ask } = conditionText[id];
  return (
    <Box className={styles.reason}>
      <Box className={styles[state]}>
        <Icon name={icons[state]} />
      </Box>
      <Box className={styles.reasonWords}>
        <Box className="strong">
          <Phrases text={title} />
        </Box>
        <AnswerRow paths={answersUsed} />
        <Words text={rule} />
        {lineWords(condition).map((line) => (
          <Words key={line} text={line} />
        ))}
        {state === 'unknown' && <Words text={`${resultWords.askWhom}${ask}`} />}
        {notes.map((note) => (
          <Words key={note} quiet text={noteText[note]} />
        ))}
        <Words
          quiet
          text={
            source.from
              ? `${sourceText(source)}，${resultWords.since(longDay(source.from))}`
              : sourceText(source)
          }
        />
      </Box>
    </Box>
  );
}
