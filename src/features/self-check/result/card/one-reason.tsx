import { conditionText } from '@/content/messages/eligibility/conditions';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { resultWords } from '@/content/messages/self-check/result';
import { type Condition, decisiveConditions, type Verdict } from '@/domain/eligibility/verdict/verdict';
import { fen, formatYuan } from '@/domain/money';
import { questionsBehind, questionsMissing } from '@/forms/self-check/answers-behind';
import { Box } from '@/ui/box/box';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Paragraph } from '../../../screen/section';
import { useResult } from '../result-source';
import { useAnswerWords } from './answer-row';

/** The one reason that decides, in own words, and what was answered; the others stand behind 为什么. */
export function OneReason({ verdict }: { verdict: Verdict }) {
  const { checked } = useResult();
  const condition = decidingOf(verdict);
  const { answers } = checked.journey;
  const behind = condition ? askedBehind(condition, answers) : undefined;
  const words = useAnswerWords(behind ?? '');
  const { supersededBy, alreadyReceiving } = verdict;
  if (alreadyReceiving) return <Paragraph text={resultWords.receiving} />;
  if (supersededBy) return <Paragraph text={resultWords.better(schemeText[supersededBy].name)} />;
  if (!condition) return null;
  return (
    <Box>
      <Box className="strong">
        <FlowingText text={reasonInShort(condition)} />
      </Box>
      {words !== '' && <Paragraph quiet text={words} />}
    </Box>
  );
}

function askedBehind(
  { state, answersUsed, absent = [], line }: Condition,
  answers: Parameters<typeof questionsBehind>[1],
): string | undefined {
  const [missing] = state === 'unknown' ? questionsMissing(absent, answers) : [];
  const told = questionsBehind(answersUsed, answers).filter((id) => answers[id] !== undefined);
  // A sum is measured by the place first and told last.
  return missing ?? told[line ? told.length - 1 : 0];
}

/** What stands in the way, or, where nothing does, the line that was kept; a measured one before others. */
function decidingOf({ outcome, requirements }: Verdict): Condition | undefined {
  const wanted = { likely: 'met', 'need-more': 'unknown', unlikely: 'not-met' }[outcome];
  const all = decisiveConditions(requirements).filter(({ state }) => state === wanted);
  const answerable = all.find(({ change }) => change === 'answer');
  return all.find(({ line }) => line !== undefined) ?? answerable ?? all[0];
}

/** 「每人每月 350 元，低于 630 元」 where both are known. */
function reasonInShort({ id, state, line }: Condition): string {
  const { title } = conditionText[id];
  if (line && line.overAtLeast !== undefined && line.overAtLeast === line.overAtMost && !line.limitAtMost) {
    const income = formatYuan(fen(line.limit + line.overAtLeast));
    return resultWords.measured(income, formatYuan(line.limit), state === 'met');
  }
  return resultWords.inShort[state](title);
}
