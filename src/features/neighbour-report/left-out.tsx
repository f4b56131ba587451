import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { reportPageTexts } from '@/content/messages/neighbour-report/pages';
import { reportPerson } from '@/domain/case/whose-draft';
import { type Answers, isBlank } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { neighbourReport } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { SummaryList } from '@/ui/summary-list/summary-list';

const { title, text, row } = reportPageTexts.leftOut;

/** Told before sending: 现在送出 was chosen after something had been added, and leaves that behind. */
export function LeftOut() {
  const store = useStores().draft(neighbourReport, reportPerson);
  const count = useSelected(store, ({ answers }) => leftOut(answers));
  if (count === 0) return null;
  return (
    <>
      <Notice tone="wait" title={title(count)}>
        {text}
      </Notice>
      <SummaryList
        rows={[
          {
            id: 'left-out',
            label: row,
            value: neighbourReportTexts.questions.ready?.options?.send?.label ?? '',
            onChange: () => go(routes.neighbourReport.question, { page: 'ready' }),
          },
        ]}
      />
    </>
  );
}

/** How many answers would be sent if 再补充几句 had been chosen instead. */
function leftOut(answers: Answers): number {
  const sent = walk(neighbourReport, answers).answers;
  const more = walk(neighbourReport, { ...answers, ready: 'add' }).answers;
  return Object.entries(more).filter(([id, value]) => !(id in sent) && !isBlank(value)).length;
}
