import { resultWords } from '@/content/messages/self-check';
import { questionOf } from '@/domain/form/definition';
import { plain } from '@/domain/marked-text';
import { pageAsking, questionsBehind } from '@/forms/self-check/answers-behind';
import { selfCheck } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Tappable } from '@/ui/tappable/tappable';
import { answerInWords } from '../form-runner/answer-in-words';
import { setMode, useCheckTexts } from './check';
import styles from './result.module.scss';
import { useResult } from './result-source';

/** As many answers as a condition shows; the rest stands under 「看我的回答」. */
const mostShown = 4;

/** 您答 …: the answers some paths of the household rest on; a tap leads to the question and back here. */
export function AnswerRow({ paths }: { paths: readonly string[] }) {
  const { checked } = useResult();
  const questions = questionsBehind(paths, checked.journey.answers).slice(0, mostShown);
  return questions.map((question) => <OneAnswer key={question} question={question} />);
}

function OneAnswer({ question }: { question: string }) {
  const { draft, checked } = useResult();
  const { region } = useStores();
  const texts = useCheckTexts(draft);
  const value = checked.journey.answers[question];
  const label = plain(texts.questions[question]?.label ?? '');
  const said =
    value === undefined ? '' : answerInWords(questionOf(selfCheck, question), value, texts, region);
  const change = (): void => {
    const page = pageAsking(question)?.id ?? '';
    if (value === undefined) setMode(draft, 'full');
    go(routes.selfCheck.question, { page, after: 'result' });
  };
  const words =
    value === undefined
      ? `${label}：${resultWords.notAsked}`
      : `${resultWords.youSaid}${label}，${plain(said)}`;
  const action = value === undefined ? resultWords.answerIt : resultWords.change;
  return (
    <Tappable className={styles.answer} label={`${words}。${action}`} onTap={change}>
      <Box className={styles.answerWords}>{words}</Box>
      <Box className={styles.change}>{action}</Box>
    </Tappable>
  );
}
