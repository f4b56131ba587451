import { operations } from '@contract/operations';
import * as v from 'valibot';
import type { Examples } from '../../tools/openapi/document';

/** What the examples of cases tell beyond their timelines: one that waits, a yes and a no. */
export function waysOf(examples: Examples): readonly unknown[] {
  const { case: read } = v.parse(operations.readCase.answer, examples.readCase.answer);
  const { cases } = v.parse(operations.listCases.answer, examples.listCases.answer);
  return [read, ...cases].flatMap(({ way }) => way ?? []);
}
