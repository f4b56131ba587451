import edition from '@/content/edition.json';
import glossary from '@/content/glossary.json';
import { parsePolicy } from '@/content/policy';
import { parseContent, parseContentText } from '@/content/policy-content';
import situations from '@/content/situations.json';
import { wholeFiles } from './articles';

const articles = wholeFiles.map(({ raw }) => raw as Record<string, unknown>);
const [article = {}] = articles;
const pack = { ...edition, policies: articles, situations, glossary };
const json = JSON.stringify(pack);

test('a whole edition read from text is the edition', () => {
  expect(parseContentText(json)).toMatchObject({ ok: true, value: { version: edition.version } });
});

test('a figure carries its source whole, down to the article it stands in', () => {
  const parsed = parsePolicy(article);
  const figures = parsed.ok ? parsed.value.figures : [];
  expect(figures.find(({ id }) => id === 'rural-standard')?.source.document).toBe('渝民规〔2025〕6号');
  expect(figures.find(({ id }) => id === 'allowance-confirm')?.source.article).toBe('第二十条');
});

test.each([0, 1, 100, json.length - 1])('text cut after %i characters is a reason, not a crash', (length) => {
  expect(parseContentText(json.slice(0, length))).toEqual({ ok: false, fault: { kind: 'not-json' } });
});

test.each([null, undefined, 1, 'text', [], {}, { schema: '1' }])('%p is malformed', (raw) => {
  expect(parseContent(raw)).toMatchObject({ ok: false, fault: { kind: 'malformed' } });
});

test('a newer schema is named as such, whatever else it contains', () => {
  expect(parseContent({ schema: 3, anything: true })).toEqual({
    ok: false,
    fault: { kind: 'unknown-schema' },
  });
});

test.each<[string, Record<string, unknown>]>([
  ['a missing title', { title: undefined }],
  ['an empty sentence', { oneSentence: '  ' }],
  ['an id too long for a scene', { id: 'a-name-of-nineteen-c' }],
  ['an unknown field', { script: '<script>' }],
  ['six points', { points: Array.from({ length: 6 }, () => ({ id: 'who', text: '谁' })) }],
  ['a day the calendar lacks', { checked: '2026-02-30' }],
  ['a scheme nobody knows', { scheme: 'lottery' }],
  ['no source', { sources: [] }],
  ['version zero', { version: 0 }],
])('an article with %s is refused with the place', (_name, changes) => {
  const parsed = parseContent({ ...pack, policies: [{ ...article, ...changes }, ...articles.slice(1)] });
  expect(parsed).toMatchObject({
    ok: false,
    fault: { kind: 'malformed', where: expect.stringMatching(/^policies\.0\./) },
  });
});

test('a link that is not a web address is refused', () => {
  const [source] = article.sources as object[];
  const parsed = parsePolicy({ ...article, sources: [{ ...source, url: 'javascript:alert(1)' }] });
  expect(parsed).toMatchObject({ ok: false, fault: { where: 'sources.0.url' } });
});

test('a figure without a known source is refused', () => {
  const [figure] = article.figures as object[];
  const parsed = parsePolicy({ ...article, figures: [{ ...figure, source: 'hearsay' }] });
  expect(parsed).toMatchObject({ ok: false, fault: { what: 'no source hearsay' } });
});

test.each<[string, unknown[]]>([
  ['twice the same article', [...articles, article]],
  ['a related article that is missing', articles.slice(1)],
  ['a trouble nobody listed', [{ ...article, situations: ['flood-of-luck'] }, ...articles.slice(1)]],
])('%s is refused', (_name, policies) => {
  expect(parseContent({ ...pack, policies })).toMatchObject({ ok: false, fault: { kind: 'malformed' } });
});
