import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { FormRunner } from '../form-runner/form-runner';
import { BegunBefore } from './begun-before';

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
      // Whoever comes from another page of the report knows what stands in it.
      aside={() => page === undefined && <BegunBefore />}
      after={after}
      onEnd={() => go(routes.neighbourReport.check)}
    />
  );
}
