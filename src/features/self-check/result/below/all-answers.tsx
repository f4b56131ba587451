import { summarise } from '@/domain/form/summary';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { answerInWords } from '../../../form-runner/check/answer-in-words';
import { modeOf, useCheckTexts } from '../../self-check-draft';
import { useResult } from '../result-source';

/** Every answer the result rests on, each with a way to change it and come back. */
export function AllAnswers() {
  const { draft, answers } = useResult();
  const { region } = useStores();
  const texts = useCheckTexts(draft);
  const lines = summarise(selfCheckFrom(modeOf(answers)), answers);
  return (
    <SummaryList
      rows={lines.map(({ page, question, value }) => ({
        id: question.id,
        label: texts.questions[question.id]?.label ?? '',
        value: answerInWords(question, value, texts, region),
        onChange: () => go(routes.selfCheck.question, { page, after: 'result' }),
      }))}
    />
  );
}
