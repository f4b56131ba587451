import { allOperations, operationIds } from '@contract/all-operations';
import { caseWay } from '@contract/case-way';
import { neighbourReportRequest, problem } from '@contract/schemas';
import * as v from 'valibot';
import { checkSubmission } from '@/domain/form/submission-check';
import { neighbourReport } from '@/forms/neighbour-report';
import { readExamples } from '../../tools/openapi/read-examples';
import { waysOf } from './example-ways';

const examples = readExamples(process.cwd());

test.each(operationIds)('the example of %s is what its operation takes and answers', (id) => {
  const { body, answer } = allOperations[id] as {
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

test('what the example cases tell beyond their timelines is read whole', () => {
  const ways = waysOf(examples);
  expect(ways).toHaveLength(3);
  for (const way of ways) expect(v.parse(caseWay, way)).toEqual(way);
});
