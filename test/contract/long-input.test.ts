import { type AnyOperationId, allOperations } from '@contract/all-operations';
import { caseWay } from '@contract/case-way';
import type { Operation } from '@contract/operation';
import { idempotencyKey, problem } from '@contract/schemas';
import * as v from 'valibot';
import { readExamples } from '../../tools/openapi/read-examples';
import { hostileLength, hostileTexts } from '../fixtures/hostile-texts';
import { timeTaken } from '../fixtures/time-taken';
import { waysOf } from './example-ways';
import { changedAt, type Place } from './schema-places';

const max = 20;
const examples = readExamples(process.cwd());

/** Every schema of the contract with something it takes. */
const schemas: readonly (readonly [name: string, schema: v.GenericSchema, example: unknown])[] = [
  ...(Object.entries(allOperations) as [AnyOperationId, Operation][]).flatMap(
    ([id, { body, query, answer }]) => [
      ...(body && body !== 'multipart' ? [[`${id} body`, body, examples[id].request] as const] : []),
      ...(query ? [[`${id} query`, query, { after: '1', policy: 'a', village: 'b' }] as const] : []),
      [`${id} answer`, answer, examples[id].answer] as const,
    ],
  ),
  ...waysOf(examples).map((way) => ['caseWay', caseWay, way] as const),
  ['problem', problem, examples.problem.answer],
  ['idempotencyKey', idempotencyKey, ''],
];

/** As many as JSON of 100,000 characters holds, and the shapes that made a union try them again at every level. */
const lists: readonly (readonly [name: string, value: unknown])[] = [
  ['numbers', Array.from({ length: hostileLength / 2 }, () => 1)],
  ['lists', Array.from({ length: hostileLength / 3 }, () => [])],
  ['records', Array.from({ length: hostileLength / 3 }, () => ({}))],
  ['lists 17 deep, 201 wide', nested(17, 201)],
  ['lists 1,000 deep', nested(1000, 1)],
  ['records of 300, 8 deep', records(8, 300)],
];

/** Lists within lists, the wide one innermost. */
function nested(deep: number, wide: number): unknown {
  let value: unknown = Array.from({ length: wide }, () => 1);
  for (let level = 1; level < deep; level += 1) value = Array.from({ length: wide > 1 ? 2 : 1 }, () => value);
  return value;
}

function records(deep: number, wide: number): unknown {
  const inner = deep === 1 ? 1 : records(deep - 1, wide);
  return Object.fromEntries(Array.from({ length: wide }, (_, at) => [`k${at}`, at === 0 ? inner : 1]));
}

/** Where the example holds a word, a number or a list. */
function leavesOf(value: unknown, path: Place['path'] = []): readonly Place['path'][] {
  if (typeof value !== 'object' || value === null) return [path];
  const within = Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...within];
}

/** The first of every kind of place: an edition has thousands. */
function someLeavesOf(value: unknown): readonly Place['path'][] {
  const seen = new Map(
    leavesOf(value).map((path) => [path.filter((key) => typeof key === 'string').join('.'), path]),
  );
  return [...seen.values()].slice(0, 40);
}

test.each(schemas)(
  '%s: 100,000 characters of any kind anywhere are judged in 20 ms',
  (_name, schema, example) => {
    const slow = someLeavesOf(example).flatMap((path) =>
      [...hostileTexts, ...lists].flatMap(([kind, value]) => {
        const sent = changedAt(example, path, () => value);
        return timeTaken(() => v.safeParse(schema, sent)) > max ? [`${path.join('.')}: ${kind}`] : [];
      }),
    );
    expect(slow).toEqual([]);
  },
);

test.each(schemas)('%s: thousands of unknown fields are judged in 20 ms', (_name, schema, example) => {
  const more = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
  expect(timeTaken(() => v.safeParse(schema, { ...(example as object), ...more }))).toBeLessThan(max);
});
