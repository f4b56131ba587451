import { readdirSync, readFileSync } from 'node:fs';
import { exportsOf, sourceFiles } from './source-files';

const product = ['src', 'contract', 'server/src'];

test('a folder holds at most twelve things: more get named sub-folders', () => {
  const crowded = [...product, 'config', 'tools', 'test']
    .flatMap(foldersUnder)
    .filter((folder) => thingsIn(folder).size > 12);
  expect(crowded).toEqual([]);
});

test('no exported name is in two files', () => {
  const places = new Map<string, Set<string>>();
  for (const path of product.flatMap((folder) => sourceFiles(folder)).filter((path) => !isExample(path)))
    for (const name of exportsOf(path))
      places.set(name, (places.get(name) ?? new Set()).add(withoutTwin(path)));
  const twice = [...places].filter(([, paths]) => paths.size > 1);
  expect(twice.map(([name, paths]) => `${name}: ${[...paths].join(', ')}`).sort()).toEqual([]);
});

/**
 * Ports and their adapters are as small as the phone or the machine lets them be; so are pages, the entry of the
 * program, what two twins share, a migration, which is a file of its own for ever, and the words of one subject; and
 * the grouping of telephone numbers, which every screen loads, apart from the reading of them, which only forms do.
 */
const maySmall =
  /^src\/(pages|platform)\/|^src\/(app\.tsx|services\/ports\.ts)$|-props\.ts$|^server\/src\/(clock|chance)\.ts$|\/migrations\/|^src\/domain\/typed\/grouped-phone\.ts$|^src\/content\/messages\//;

test('a file has at least fifteen lines, unless it is a port, a page or a twin for the browser', () => {
  const files = product.flatMap((folder) => sourceFiles(folder));
  const twins = new Set(files.filter((path) => path.includes('.h5.')).map(withoutTwin));
  const withTwins = new Set([...twins].map(folderOf));
  const short = files
    .filter((path) => linesOf(path) < 15 && !maySmall.test(path) && !isExample(path))
    .filter((path) => !withTwins.has(folderOf(path)) && !isDoor(path));
  expect(short.sort()).toEqual([]);
});

/** The one door to a file of data, or to what the build set: only so does it stay out of other packages. */
const isDoor = (path: string) =>
  /^import \w+ from '.*\.json';$|\bSETTINGS\./m.test(readFileSync(path, 'utf8'));

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const isExample = (path: string) => /\.examples\.tsx$/.test(path);
/** A file and its twin for the browser are one. */
const withoutTwin = (path: string) => path.replace('.h5.', '.');
const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

function foldersUnder(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'dist',
  );
  return [folder, ...inside.flatMap(({ name }) => foldersUnder(`${folder}/${name}`))];
}

/** A component, its twin, its sheet and its examples are one thing, and so are a page and its config; data are none. */
function thingsIn(folder: string): Set<string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    files
      .map(({ name }) => name)
      .filter((name) => /\.(tsx?|m?js|cjs|scss)$/.test(name))
      .map((name) => name.split('.')[0] ?? name),
  );
}

/** One list of small interfaces, read from top to bottom by whoever builds a phone; no part of it stands alone. */
const mayBeLong = ['src/services/ports.ts'];

test('a file has at most 200 lines', () => {
  const long = product.flatMap((folder) => sourceFiles(folder)).filter((path) => linesOf(path) > 200);
  expect(long.sort()).toEqual(mayBeLong);
});

test('a file of messages has at most 120 lines; more is parted by subject', () => {
  const messages = 'src/content/messages/';
  const long = sourceFiles(messages.slice(0, -1)).filter((path) => linesOf(path) > 120);
  expect(long.map((path) => path.slice(path.indexOf(messages) + messages.length))).toEqual([]);
});
