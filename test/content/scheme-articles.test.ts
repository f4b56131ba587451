import { readdirSync, readFileSync } from 'node:fs';
import { articleOf } from '@/content/scheme-articles';

const folder = 'src/content/policies';

test('every scheme leads to the article that names it', () => {
  const named = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .filter(({ scheme }) => scheme !== undefined)
    .map(({ scheme, id }) => [scheme, id]);
  expect(Object.fromEntries(named)).toEqual(articleOf);
});
