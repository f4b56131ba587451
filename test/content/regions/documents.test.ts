import { readFileSync } from 'node:fs';
import pulv from '@region/documents.json';
import { schemeNames } from '@/content/messages/application/paper-words';
import { helpOf, parseDocuments } from '@/content/regions/documents';
import { paperIds } from '@/domain/case/paper';
import { sentences } from '@/domain/marked-text';

const xinghe: unknown = JSON.parse(readFileSync('test/fixtures/regions/xinghe/documents.json', 'utf8'));
const empty = { schema: 1, region: 'leer', checked: '2026-11-26', documents: {}, papers: [] };

test('the pack of 蒲吕 tells about every paper that is asked', () => {
  const { papers } = parseDocuments(pulv);
  expect(papers.map(({ id }) => id)).toEqual(paperIds);
});

test('nothing that the means check finds out is demanded: identity and income need not be brought', () => {
  const checked = parseDocuments(pulv).papers.filter(({ officeChecks }) => officeChecks);
  expect(checked.map(({ id }) => id)).toEqual(['identity', 'income']);
  for (const { source } of checked) expect(source.article).toBe('第六十二条第二款');
});

test('every paper has a source with a day, and its schemes have names', () => {
  for (const { source, schemes, id } of parseDocuments(pulv).papers) {
    expect(source).toMatchObject({ confidence: 'full-text', from: expect.stringMatching(/^\d{4}-/) });
    expect([id, schemes.filter((scheme) => !schemeNames[scheme])]).toEqual([id, []]);
  }
});

test('no sentence is longer than 20 characters', () => {
  const words = parseDocuments(pulv).papers.flatMap(({ use, without = '', issuer = '' }) => [
    use,
    without,
    issuer,
  ]);
  expect(words.flatMap(sentences).filter((sentence) => [...sentence].length > 20)).toEqual([]);
});

test('another town tells what it knows; an empty list is fine', () => {
  expect(helpOf(parseDocuments(xinghe), 'diagnosis')?.use).toBe('说清得的什么病。');
  expect(helpOf(parseDocuments(xinghe), 'accident')).toBeUndefined();
  expect(helpOf(parseDocuments(empty), 'identity')).toBeUndefined();
});

const paper = { id: 'identity', use: '认人', officeChecks: true, schemes: [], source: 'a' };
const bad: [name: string, pack: object, where: RegExp][] = [
  ['a paper nobody asks', { ...empty, papers: [{ ...paper, id: 'bank-card' }] }, /papers\.0\.id/],
  ['one paper twice', { ...empty, papers: [paper, paper] }, /papers: one paper/],
  ['a source that is none', { ...empty, papers: [paper] }, /no a/],
  ['a field too many', { ...empty, phone: '1' }, /phone/],
  ['no such day', { ...empty, checked: '2026-02-30' }, /checked/],
];

test.each(bad)('a pack with %s stops the build', (_name, pack, where) => {
  expect(() => parseDocuments(pack)).toThrow(where);
});
