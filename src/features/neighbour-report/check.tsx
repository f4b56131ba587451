import { neighbourReportTexts, reportParts } from '@/content/messages/neighbour-report';
import type { Answers } from '@/domain/form/definition';
import { harmsChild, neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { CheckAnswers } from '../form-runner/check-answers';
import { OneNotice } from '../form-runner/notices';
import { LeftOut } from './left-out';

export function NeighbourReportCheck() {
  return (
    <CheckAnswers
      form={neighbourReport}
      texts={neighbourReportTexts}
      person={reportPerson}
      path={routes.neighbourReport.question}
      parts={reportParts}
      onSend={() => go(routes.neighbourReport.consent)}
    >
      <LeftOut />
      <Urgent />
    </CheckAnswers>
  );
}

/** What must not wait for the office stands here once more, before anything is sent. */
function Urgent() {
  const store = useStores().draft(neighbourReport, reportPerson);
  const key = useSelected(store, ({ answers }) => noticeFor(answers));
  const text = neighbourReportTexts.notices[key];
  return text ? <OneNotice text={text} /> : null;
}

function noticeFor(answers: Answers): string {
  if (harmsChild(answers)) return 'child-harm';
  return answers.danger === 'yes' ? 'danger-now' : '';
}
