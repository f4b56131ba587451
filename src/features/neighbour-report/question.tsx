import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { FormRunner } from '../form-runner/form-runner';

export function NeighbourReportQuestion({
  page,
  after,
}: {
  page?: string | undefined;
  after?: string | undefined;
}) {
  return (
    <FormRunner
      form={neighbourReport}
      texts={neighbourReportTexts}
      person={reportPerson}
      path={routes.neighbourReport.question}
      page={page}
      after={after}
      onEnd={() => go(routes.neighbourReport.check)}
    />
  );
}
