import pulv from '@/content/regions/pulv/standards.json';
import { titleOf } from '@/domain/source';
import { allPolicies } from '../content/policies/articles';

test('a title stands in 《》, a 文号 does not', () => {
  expect(titleOf({ document: '特困人员认定办法' })).toBe('《特困人员认定办法》');
  expect(titleOf({ document: '渝民规〔2025〕6号' })).toBe('渝民规〔2025〕6号');
});

test('渝民规〔2025〕6号 is named by its number alone: its title was read nowhere', () => {
  const said = [
    ...allPolicies().flatMap(({ sources, figures }) => [...sources, ...figures.map(({ source }) => source)]),
    ...Object.values(pulv.documents),
  ].filter((source) => JSON.stringify(source).includes('渝民规〔2025〕6号'));
  expect(said.length).toBeGreaterThan(5);
  expect(new Set(said.map((source) => titleOf(source)))).toEqual(new Set(['渝民规〔2025〕6号']));
});
