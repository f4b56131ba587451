import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { harmsChild, isUrgent, neighbourReport } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { CheckAnswers } from '../form-runner/check-answers';
import { OneNotice } from '../form-runner/notices';
import { reportPerson } from './question';

export function NeighbourReportCheck() {
  return (
    <CheckAnswers
      form={neighbourReport}
      texts={neighbourReportTexts}
      person={reportPerson}
      path={routes.neighbourReport.question}
      onSend={() => go(routes.neighbourReport.consent)}
    >
      <Urgent />
    </CheckAnswers>
  );
}

/** What must not wait for the office stands here once more, before anything is sent. */
function Urgent() {
  const store = useStores().draft(neighbourReport, reportPerson);
  const key = useSelected(store, ({ answers }) =>
    harmsChild(answers) ? 'child-harm' : isUrgent(answers) ? 'danger-now' : '',
  );
  const text = neighbourReportTexts.notices[key];
  return text ? <OneNotice text={text} /> : null;
}
