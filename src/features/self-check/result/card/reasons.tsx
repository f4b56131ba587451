import { conditionText } from '@/content/messages/eligibility/conditions';
import { noteText, optionsText } from '@/content/messages/eligibility/notes';
import { stateText } from '@/content/messages/eligibility/verdicts';
import { whomToAsk } from '@/content/messages/eligibility/whom-to-ask';
import { sourceText } from '@/content/messages/self-check/apply';
import { resultWords } from '@/content/messages/self-check/result';
import { longDay } from '@/domain/dates';
import {
  type Condition,
  decisiveConditions,
  type State,
  type Verdict,
} from '@/domain/eligibility/verdict/verdict';
import type { Answers } from '@/domain/form/definition';
import { questionsBehind } from '@/forms/self-check/answers-behind';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Paragraph } from '../../../screen/section';
import styles from '../result.module.scss';
import { useResult } from '../result-source';
import { AnswerRow } from './answer-row';
import { reasonWords } from './line-words';

/** What stands in the way first, then what was kept. */
const states: readonly State[] = ['not-met', 'unknown', 'presumed', 'met'];
const icons = { met: 'tick', 'not-met': 'unlikely', unknown: 'unknown', presumed: 'unknown' } as const;

/** 满足 · 没满足 · 还不清楚: each condition once; those that rest on the same answer and ask the same stand together. */
export function Reasons({ verdict }: { verdict: Verdict }) {
  const { answers } = useResult().checked.journey;
  const conditions = decisiveConditions(verdict.requirements);
  const either = verdict.requirements.flatMap((one) => ('anyOf' in one ? [optionsText[one.anyOf]] : []));
  return (
    <Box>
      {states.flatMap((state) =>
        alike(
          conditions.filter((one) => one.state === state),
          answers,
        ).map((group) => <Reason key={group[0].id} conditions={group} />),
      )}
      {either.map((text) => (
        <Paragraph key={text} quiet text={text} />
      ))}
    </Box>
  );
}

type Group = readonly [Condition, ...Condition[]];

/** Conditions of one state, put together where they rest on the same answers and the same people know. */
function alike(conditions: readonly Condition[], answers: Answers): readonly Group[] {
  const groups = new Map<string, [Condition, ...Condition[]]>();
  for (const one of conditions) {
    const key = `${questionsBehind(one.answersUsed, answers).join()} ${one.change ? whomToAsk(one) : ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function Reason({ conditions }: { conditions: Group }) {
  const [{ state, answersUsed }] = conditions;
  const titles = conditions.map(({ id }) => conditionText[id].title).join('、|');
  return (
    <Box className={styles.reason}>
      <Box className={styles[state === 'presumed' ? 'unknown' : state]}>
        <Icon name={icons[state]} />
      </Box>
      <Box className={styles.reasonWords}>
        <Box className="strong">
          <Phrases text={`${stateText[state]}：|${titles}`} />
        </Box>
        <AnswerRow paths={answersUsed} />
        {once(conditions.flatMap(linesOf)).map((line) => (
          <Paragraph key={line} text={line} />
        ))}
        {once(conditions.flatMap(sourcesOf)).map((line) => (
          <Paragraph key={line} quiet text={line} />
        ))}
      </Box>
    </Box>
  );
}

function linesOf(condition: Condition): readonly string[] {
  const { id, change, notes = [] } = condition;
  return [
    conditionText[id].rule,
    ...reasonWords(condition),
    ...(change === undefined ? [] : [`${resultWords.askWhom}${whomToAsk(condition)}`]),
    ...notes.map((note) => noteText[note]),
  ];
}

function sourcesOf({ source }: Condition): readonly string[] {
  const since = source.from ? `，${resultWords.since(longDay(source.from))}` : '';
  return [`${sourceText(source)}${since}`];
}

function once(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
