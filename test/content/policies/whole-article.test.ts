import blocks from '@/content/article-parts/blocks.json';
import figures from '@/content/article-parts/figures.json';
import sources from '@/content/article-parts/sources.json';
import { wholeArticle } from '@/content/article-parts/whole-article';
import { policyFiles } from '@/content/policies/files';

const short = {
  $schema: '../policy.schema.json',
  figures: ['allowance-whole', { id: 'own', amount: 1 }],
  sources: [
    { id: 'law', article: '第四十五条、第七十六条' },
    { id: 'own', document: '自己的' },
  ],
  details: { disagree: ['先说一句。', '@rights-office'] },
};

test('a shared figure and a shared source are written out, its own stay as they are', () => {
  const whole = wholeArticle(short);
  expect(whole).toMatchObject({
    figures: expect.arrayContaining([
      expect.objectContaining({ id: 'allowance-whole', amount: 30, unit: 'working-day' }),
      { id: 'own', amount: 1 },
    ]),
    sources: expect.arrayContaining([
      expect.objectContaining({ id: 'law', document: '中华人民共和国社会救助法' }),
      { id: 'own', document: '自己的' },
    ]),
  });
  expect(whole).not.toHaveProperty('$schema');
});

test('a block brings its lines in place, its figures, and the articles it rests on, each once', () => {
  const whole = JSON.stringify(wholeArticle(short));
  expect(whole).toContain(`"先说一句。","${blocks['rights-office'].lines[0]}"`);
  expect(whole).toContain('"id":"review-limit"');
  expect(whole).toContain('第四十五条、第七十六条、第六十八条');
});

test.each([
  ['a block', { ...short, details: { disagree: ['@rights-nobody'] } }],
  ['a figure', { ...short, figures: ['made-up'] }],
])('%s that does not exist stops the build', (_name, raw) => {
  expect(() => wholeArticle(raw)).toThrow(/^no /);
});

test('an article that shares nothing stays as it is', () => {
  const alone = { id: 'a', figures: [], sources: [{ id: 'x', document: '某文' }], ask: ['打电话问。'] };
  expect(wholeArticle(alone)).toEqual(alone);
});

test('everything shared is used by an article or a block', () => {
  const used = JSON.stringify([policyFiles.map(({ raw }) => raw), blocks]);
  const unused = [
    ...Object.keys(blocks).filter((name) => !used.includes(`"@${name}"`)),
    ...Object.keys(figures).filter((name) => !used.includes(`"${name}"`)),
    ...Object.keys(sources).filter(
      (name) => !used.includes(`"id":"${name}"`) && !used.includes(`"${name}":`),
    ),
  ];
  expect(unused).toEqual([]);
});
