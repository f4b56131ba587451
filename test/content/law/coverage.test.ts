import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type CoverageRow,
  type Covering,
  coverage,
  coverageDocument,
} from '../../../tools/content/law-coverage/document';
import rows from '../../../tools/content/law-coverage/rows.json';
import { wholeFiles } from '../policies/articles';
import { laws } from './laws';

const law = Object.keys(laws.read.中华人民共和国社会救助法 ?? {});
const published = wholeFiles.map(({ raw }) => raw as Covering);
const covered = coverage(rows as readonly CoverageRow[], published, law);

test.each(covered.map((row): [string, (typeof covered)[number]] => [`${row.article} ${row.what}`, row]))(
  '%s is told by an article that cites it',
  (_name, { by, kind }) => {
    if (kind === 'right') expect(by.map(({ id }) => id)).not.toEqual([]);
  },
);

test('a right that no article tells of is seen', () => {
  const without = published.filter(({ id }) => id !== 'others-who-help');
  const lost = coverage(rows as readonly CoverageRow[], without, law).filter(({ by }) => by.length === 0);
  expect(lost.map(({ article }) => article)).toContain('第三十二条');
});

test('every row names an article of the law, once', () => {
  const named = rows.map(({ article }) => article);
  expect(named.filter((article) => !law.includes(article))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('the table shows them all', () => {
  expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coverageDocument(covered));
});

test('the table and the editor’s schema are what the articles say now', () => {
  const check = () =>
    execFileSync(process.execPath, ['tools/content/docs.mjs', '--check'], { stdio: 'pipe' });
  expect(check).not.toThrow();
});
