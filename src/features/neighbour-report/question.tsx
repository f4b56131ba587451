import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { reportPageTexts } from '@/content/messages/neighbour-report/pages';
import { reportPerson } from '@/domain/case/whose-draft';
import { neighbourReport } from '@/forms/neighbour-report';
import { go, routes } from '@/routes';
import { BegunBefore } from '../form-runner/page/begun-before';
import { FormRunner } from '../form-runner/page/form-runner';

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
      aside={() =>
        page === undefined && (
          <BegunBefore form={neighbourReport} person={reportPerson} texts={reportPageTexts.begunBefore} />
        )
      }
      after={after}
      onEnd={() => go(routes.neighbourReport.check)}
    />
  );
}
