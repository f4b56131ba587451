import { day } from '@/domain/dates';
import { changesBetween, chooseContent, type PolicyContent } from '@/domain/policy/content-version';
import type { Policy } from '@/domain/policy/policy';
import { bundledEdition } from '../../content/policies/articles';

const current = bundledEdition();
const change = { line: '标准变了。', since: day('2027-01-01'), affects: '领低保的家庭' };

function edition(changes: Partial<PolicyContent>): PolicyContent {
  return { ...current, version: current.version + 1, ...changes };
}

function withFirst(changes: Partial<Policy>): PolicyContent {
  const [first, ...rest] = current.policies;
  if (!first) throw new Error('no articles');
  return edition({ policies: [{ ...first, version: first.version + 1, ...changes }, ...rest] });
}

test('a newer edition of this town replaces the one in use and says what changed', () => {
  const content = withFirst({ change });
  expect(chooseContent(current, { ok: true, value: content })).toEqual({
    kind: 'replace',
    content,
    changes: [{ kind: 'changed', policy: 'subsistence', ...change }],
  });
});

test.each([
  ['the same version', edition({ version: current.version }), 'not-newer'],
  ['an older version', edition({ version: 0 }), 'not-newer'],
  ['another town', edition({ region: 'elsewhere' }), 'other-region'],
  ['another schema', edition({ schema: current.schema + 1 }), 'unknown-schema'],
])('%s is not taken', (_name, value, kind) => {
  expect(chooseContent(current, { ok: true, value })).toEqual({ kind: 'keep', reason: { kind } });
});

test('an edition that could not be read keeps the last good one, with the reason', () => {
  const fault = { kind: 'malformed', where: 'policies.3.title', what: 'Invalid length' } as const;
  expect(chooseContent(current, { ok: false, fault })).toEqual({ kind: 'keep', reason: fault });
});

test('new, gone and silently edited articles are told apart; untouched ones are not mentioned', () => {
  const [first, second, ...rest] = current.policies;
  if (!first || !second) throw new Error('no articles');
  const { change: _told, ...untold } = second;
  const after = edition({ policies: [{ ...first, id: 'brand-new' }, { ...untold, version: 9 }, ...rest] });
  expect(changesBetween(current, after)).toEqual([
    { kind: 'new', policy: 'brand-new' },
    { kind: 'changed', policy: second.id },
    { kind: 'gone', policy: first.id },
  ]);
});

test('a line of change that the reader has already seen is not told as news', () => {
  const before = withFirst({ change });
  const [first] = before.policies;
  if (!first) throw new Error('no articles');
  const after = { ...before, policies: [{ ...first, version: first.version + 1 }] };
  expect(changesBetween(before, after)[0]).toEqual({ kind: 'changed', policy: 'subsistence' });
});
