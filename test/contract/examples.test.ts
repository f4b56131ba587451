import { type OperationId, operations } from '@contract/operations';
import { neighbourReportRequest, problem } from '@contract/schemas';
import * as v from 'valibot';
import { checkSubmission } from '@/domain/form/submission-check';
import { neighbourReport } from '@/forms/neighbour-report';
import { readExamples } from '../../tools/openapi/read-examples';

const examples = readExamples(process.cwd());
const ids = Object.keys(operations) as OperationId[];

test.each(ids)('the example of %s is what its operation takes and answers', (id) => {
  const { body, answer } = operations[id] as {
    body?: v.GenericSchema | 'multipart';
    answer: v.GenericSchema;
  };
  if (body !== undefined && body !== 'multipart') v.parse(body, examples[id].request);
  v.parse(answer, examples[id].answer);
});

test('the example problem is one', () => {
  expect(v.safeParse(problem, examples.problem.answer).success).toBe(true);
});

test('the example report is one that the form takes', () => {
  const { answers } = v.parse(neighbourReportRequest, examples.sendNeighbourReport.request);
  expect(checkSubmission(neighbourReport, answers).errors).toEqual([]);
});
