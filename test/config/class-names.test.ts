import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scopedName, shortName } from '../../config/class-names';

const classes = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.module.scss'))
  .flatMap((path) => {
    const file = resolve(join('src', path));
    const names = readFileSync(file, 'utf8').match(/(?<=\.)[a-z][A-Za-z0-9-]*(?=[\s,.:{>+~)])/g) ?? [];
    return [...new Set(names)].map((name) => ({ name, file }));
  });

test.each([
  ['a browser', scopedName],
  ['the mini-program', shortName],
])('no two classes have one name in %s', (_where, nameOf) => {
  const names = classes.map(({ name, file }) => nameOf(name, file));
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test.each(classes.slice(0, 50))('$name may stand in a style sheet', ({ name, file }) => {
  expect(shortName(name, file)).toMatch(/^[a-z][A-Za-z0-9]{4}$/);
});
