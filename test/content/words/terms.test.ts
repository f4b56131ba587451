import documents from '@region/documents.json';
import { glossary } from '@/content/glossary';
import { parseDocuments } from '@/content/regions/documents';
import terms from '@/content/terms.json';
import { plain } from '@/domain/marked-text';
import { sourceFiles, wordsOf } from '../../architecture/source-files';
import { allPolicies } from '../policies/articles';
import { everyText } from './texts';

interface Row {
  readonly keep: string;
  readonly not: readonly string[];
  /** Where the word is part of a name. */
  readonly allow?: readonly string[];
}

const rows: readonly Row[] = terms;

/** Words of the list that a text uses instead of the one we keep: 「提交 → 送出」. */
function strayIn(text: string): readonly string[] {
  return rows.flatMap(({ keep, not, allow = [] }) => {
    const rest = allow.reduce((words, name) => words.replaceAll(name, '＊'), plain(text));
    return not.filter((word) => rest.includes(word)).map((word) => `${word} → ${keep}`);
  });
}

test.each([
  ['点一下就能提交。', ['提交 → 送出']],
  ['签一张核查授权书。', []],
  ['部门来核查。', ['核查 → 查（钱叫核对）']],
  ['一家人一起算，家人|都要签。', ['家人 → 家里人']],
])('%s', (text, stray) => {
  expect(strayIn(text)).toEqual(stray);
});

test.each(allPolicies().map(({ id }, place): [string, number] => [id, place]))(
  '%s: one word per thing',
  (_id, place) => {
    const [policy] = allPolicies().slice(place);
    const texts = policy ? everyText(policy) : [];
    expect(texts.flatMap((text) => strayIn(text).map((word) => `${word}: ${plain(text)}`))).toEqual([]);
  },
);

test('the words that explain are ours too', () => {
  expect(glossary.flatMap(({ explain }) => strayIn(explain))).toEqual([]);
});

test('no word is both kept and avoided', () => {
  const avoided = rows.flatMap(({ not }) => not);
  expect(new Set(avoided).size).toBe(avoided.length);
  expect(rows.filter(({ keep }) => keep.split(/[、（]/).some((word) => avoided.includes(word)))).toEqual([]);
});

/** The office's own pages and papers speak the office's words. */
const messages = sourceFiles('src/content/messages').filter((path) => !path.includes('/office/'));

test.each([...messages, ...sourceFiles('src/forms')])('%s: one word per thing', (path) => {
  const stray = wordsOf(path).flatMap(({ text, line }) =>
    strayIn(text).map((word) => `${line} ${word}: ${text}`),
  );
  expect(stray).toEqual([]);
});

test('a title of WeChat’s own bar says the same word', () => {
  const titles = sourceFiles('src/pages').filter((path) => path.endsWith('.config.ts'));
  expect(titles.flatMap((path) => wordsOf(path).flatMap(({ text }) => strayIn(text)))).toEqual([]);
});

test('what a town tells about papers says them too', () => {
  const { papers } = parseDocuments(documents);
  const words = papers.flatMap(({ use, without = '', issuer = '' }) => [use, without, issuer]);
  expect(words.flatMap(strayIn)).toEqual([]);
});
