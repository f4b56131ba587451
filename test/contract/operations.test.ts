import { type AnyOperationId, allOperations } from '@contract/all-operations';
import { type Operation, refusalsOf } from '@contract/operation';
import { problems } from '@contract/problems';

const all = Object.entries(allOperations) as [AnyOperationId, Operation][];

test('only GET and POST: wx.request has no PATCH', () => {
  expect(all.filter(([, { method }]) => method !== 'GET' && method !== 'POST')).toEqual([]);
});

test('no two operations share method and path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(places).size).toBe(places.length);
});

test('what creates something is a POST with a session, and answers 201', () => {
  const creating = all.filter(([, { creates }]) => creates).map(([, operation]) => operation);
  for (const operation of creating) {
    expect(operation).toMatchObject({ method: 'POST', signedIn: true, status: 201 });
  }
});

test('every code of a problem is given by some operation or by the address itself', () => {
  const given = new Set([
    ...all.flatMap(([, operation]) => refusalsOf(operation)),
    'not-found',
    'method-not-allowed',
  ]);
  expect(Object.keys(problems).filter((code) => !given.has(code as keyof typeof problems))).toEqual([]);
});
