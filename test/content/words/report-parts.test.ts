import { reportParts } from '@/content/messages/neighbour-report/pages';
import { neighbourReport } from '@/forms/neighbour-report';

test('every page that can have an answer stands in one part of the check page', () => {
  const asking = neighbourReport.pages.filter(({ questions }) =>
    questions.some((id) => !neighbourReport.questions.find((one) => one.id === id)?.buttons),
  );
  expect(reportParts.flatMap(({ pages }) => pages).sort()).toEqual(asking.map(({ id }) => id).sort());
});
