import { addedPapersTexts } from '@/content/messages/added-papers';
import { applicationTexts } from '@/content/messages/application';
import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { addedPapers } from '@/forms/added-papers';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { neighbourReport } from '@/forms/neighbour-report';
import { routes } from '@/routes';

/** Where a case of each kind comes from, and where one goes on with it. */
export const origins = {
  'neighbour-report': {
    form: neighbourReport,
    texts: neighbourReportTexts,
    check: routes.neighbourReport.check,
    goOn: routes.neighbourReport.question,
    finish: routes.neighbourReport.check,
  },
  'assistance-application': {
    form: assistanceApplication,
    texts: applicationTexts,
    check: routes.apply.check,
    goOn: routes.apply.tasks,
    finish: routes.apply.tasks,
  },
  'added-papers': {
    form: addedPapers,
    texts: addedPapersTexts,
    check: routes.cases.add,
    goOn: routes.cases.add,
    finish: routes.cases.add,
  },
} as const;
