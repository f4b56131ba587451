import pulv from '@region/standards.json';
import { parseStandards } from '@/content/regions/standards';
import { articleOf } from '@/content/scheme-articles';
import { timeLimits } from '@/domain/eligibility/procedure/time-limits';
import type { SchemeId } from '@/domain/scheme';
import { allPolicies } from './articles';

const units = { workday: 'working-day', day: 'day' } as const;

function figuresOf(id: string) {
  return allPolicies().find((policy) => policy.id === id)?.figures ?? [];
}

const limits = (Object.keys(articleOf) as SchemeId[]).flatMap((scheme) =>
  [false, true].flatMap((byStreet) => timeLimits(scheme, byStreet).map((limit) => ({ scheme, ...limit }))),
);

test('the self-check knows time limits at all', () => {
  expect(limits.length).toBeGreaterThan(15);
});

test.each(
  limits.map((limit): [string, (typeof limits)[number]] => [`${limit.scheme}: ${limit.step}`, limit]),
)(
  '%s is the same number from the same article of the law in the self-check and in our article',
  (_name, { scheme, count, unit, exceptionally, source }) => {
    // What one scheme borrows from another (公示 of 低保 for 一个人申请低保) is told in the article that owns it.
    const figures = [...figuresOf(articleOf[scheme]), ...figuresOf('subsistence')];
    const told = figures.filter(({ source: { article } }) => (source.article ?? article) === article);
    expect(told).toContainEqual(expect.objectContaining({ amount: count, unit: units[unit] }));
    // The longest time in special cases stands in two documents alike.
    if (exceptionally !== undefined)
      expect(figures).toContainEqual(expect.objectContaining({ amount: exceptionally, unit: units[unit] }));
  },
);

test('an amount in an article is the one that the town’s standards have', () => {
  const { subsistence, extremePoverty, orphan } = parseStandards(pulv);
  const newest = (history: readonly { readonly value: number }[]) => history.at(-1)?.value;
  const told = Object.fromEntries(
    allPolicies().flatMap(({ figures }) =>
      figures.filter(({ unit }) => unit === 'fen').map(({ id, amount }) => [id, amount]),
    ),
  );
  expect(told).toEqual({
    'rural-standard': newest(subsistence.rural),
    'urban-standard': newest(subsistence.urban),
    'living-standard': newest(extremePoverty),
    'orphan-family': newest(orphan.home),
    'orphan-home': newest(orphan.institution),
  });
});
