import { allOperations, operationIds } from '@contract/all-operations';
import { caseWay } from '@contract/case-way';
import { operations } from '@contract/operations';
import { problem } from '@contract/schemas';
import * as v from 'valibot';
import { notKnownYet } from '@/domain/case/case-timeline';
import { readExamples } from '../../tools/openapi/read-examples';
import { waysOf } from './example-ways';
import { changedAt, type Place, placesOf, wordListsOf } from './schema-places';

const examples = readExamples(process.cwd());
const answers: readonly (readonly [name: string, schema: v.GenericSchema, example: unknown])[] = [
  ...operationIds.map(
    (id) => [id, allOperations[id].answer as v.GenericSchema, examples[id].answer] as const,
  ),
  ...waysOf(examples).map((way, at) => [`way ${at}`, caseWay, way] as const),
  ['problem', problem, examples.problem.answer],
];

const word = 'a-word-of-tomorrow';
const field = 'aFieldOfTomorrow';

const cases = answers.flatMap(([name, schema, example]) =>
  placesOf(schema, example).map((place) => ({
    name,
    schema,
    example,
    place,
    at: place.path.join('.') || '(whole)',
  })),
);
const words = cases.filter(({ place }) => place.kind === 'word');
const objects = cases.filter(({ place }) => place.kind === 'object');

/** The same at a place in two outputs, so that only the rest is compared. */
const apart = (output: unknown, { path }: Place) => changedAt(output, path, () => 'compared apart');

test.each(words)(
  '$name: an unknown word at $at leaves everything else as it was',
  ({ schema, example, place }) => {
    const read = v.safeParse(
      schema,
      changedAt(example, place.path, () => word),
    );
    expect(read.issues).toBeUndefined();
    expect(JSON.stringify(read.output)).not.toContain(word);
    expect(apart(read.output, place)).toEqual(apart(v.parse(schema, example), place));
  },
);

test.each(objects)('$name: an unknown field in $at changes nothing', ({ schema, example, place }) => {
  const more = changedAt(example, place.path, (old) => ({
    ...(old as object),
    [field]: { deep: [1, null] },
  }));
  const read = v.safeParse(schema, more);
  expect(read.issues).toBeUndefined();
  const known = changedAt(read.output, place.path, (old) => {
    const { [field]: _, ...rest } = old as Record<string, unknown>;
    return rest;
  });
  expect(known).toEqual(v.parse(schema, example));
});

test('every list of words in every answer is reached by an example', () => {
  const lists = new Set(answers.flatMap(([, schema]) => wordListsOf(schema)));
  const reached = new Set(words.map(({ place }) => place.schema));
  expect(lists.size).toBeGreaterThanOrEqual(6);
  expect([...lists].filter((list) => !reached.has(list))).toEqual([]);
});

const neutral: [at: string, path: Place['path']][] = [
  ['kind', ['case', 'kind']],
  ['status', ['case', 'status']],
  ['step', ['case', 'timeline', 1, 'status']],
  ['paper', ['case', 'papers', 'toAdd', 0]],
];

test.each(neutral)('an unknown %s of a case is read as the one neutral word', (_at, path) => {
  const { answer } = operations.readCase;
  const read: unknown = v.parse(
    answer,
    changedAt(examples.readCase.answer, path, () => word),
  );
  const seen = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], read);
  expect(seen).toBe(notKnownYet);
});

test('many unknown papers are said once', () => {
  const path = ['case', 'papers', 'toAdd'];
  const { answer } = operations.readCase;
  const read = v.parse(
    answer,
    changedAt(examples.readCase.answer, path, () => ['a', 'identity', 'b']),
  );
  expect(read.case.papers?.toAdd).toEqual([notKnownYet, 'identity']);
});
