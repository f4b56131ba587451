import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { reportParts } from '@/content/messages/neighbour-report/pages';
import { reportPerson } from '@/domain/case/whose-draft';
import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { harmsChild, isAnonymous, neighbourReport } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { CheckAnswers } from '../form-runner/check/check-answers';
import { OneNotice } from '../form-runner/page/notices';
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
      <NoName />
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

/** Whoever leaves no name is told so before sending: nobody will call, and the number is all there is. */
function NoName() {
  const store = useStores().draft(neighbourReport, reportPerson);
  const anonymous = useSelected(store, ({ answers }) => isAnonymous(walk(neighbourReport, answers).answers));
  const text = neighbourReportTexts.notices['no-name'];
  return anonymous && text ? <OneNotice text={text} /> : null;
}

function noticeFor(answers: Answers): string {
  if (harmsChild(answers)) return 'child-harm';
  return answers.danger === 'yes' ? 'danger-now' : '';
}
