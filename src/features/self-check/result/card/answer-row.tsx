import { resultWords } from '@/content/messages/self-check/result';
import { questionOf } from '@/domain/form/definition';
import { plain } from '@/domain/marked-text';
import { pageAsking, questionsBehind, questionsMissing } from '@/forms/self-check/answers-behind';
import { selfCheck } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Tappable } from '@/ui/tappable/tappable';
import { answerInWords } from '../../../form-runner/check/answer-in-words';
import { setMode, useCheckTexts } from '../../self-check-draft';
import styles from '../result.module.scss';
import { useResult } from '../result-source';

/** As many answers as a condition shows; the rest stands under 「看我的回答」. */
const maxShown = 4;

/** 您答 …: the answers some paths of the household rest on; a tap leads to the question and back here. */
export function AnswerRow({ paths }: { paths: readonly string[] }) {
  const { checked } = useResult();
  const questions = questionsBehind(paths, checked.journey.answers).slice(0, maxShown);
  return questions.map((question) => <OneAnswer key={question} question={question} />);
}

/** The questions that were not answered, or with 「不知道」, each with the way to it. */
export function MissingAnswers({ paths }: { paths: readonly string[] }) {
  const { checked } = useResult();
  const questions = questionsMissing(paths, checked.journey.answers).slice(0, maxShown);
  return questions.map((question) => <OneAnswer key={question} question={question} />);
}

/** 「您答：全家月收入，360 元」, or that it was not asked yet; empty for no question. */
export function useAnswerWords(question: string): string {
  const { draft, checked } = useResult();
  const { region } = useStores();
  const texts = useCheckTexts(draft);
  if (question === '') return '';
  const value = checked.journey.answers[question];
  const label = plain(texts.questions[question]?.label ?? '');
  if (value === undefined) return `${label}：${resultWords.notAsked}`;
  const said = answerInWords(questionOf(selfCheck, question), value, texts, region);
  return `${resultWords.youSaid}${label}，${plain(said)}`;
}

function OneAnswer({ question }: { question: string }) {
  const { draft, checked } = useResult();
  const isTold = checked.journey.answers[question] !== undefined;
  const words = useAnswerWords(question);
  const change = (): void => {
    if (!isTold) setMode(draft, 'full');
    go(routes.selfCheck.question, { page: pageAsking(question)?.id ?? '', after: 'result' });
  };
  const action = isTold ? resultWords.change : resultWords.answerIt;
  return (
    <Tappable className={styles.answer} label={`${words}。${action}`} onTap={change}>
      <Box className={styles.answerWords}>{words}</Box>
      <Box className={styles.change}>{action}</Box>
    </Tappable>
  );
}
