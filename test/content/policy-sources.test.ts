import { allPolicies } from './articles';

/** How many articles each document has, counted in its text. */
const lastArticle: Readonly<Record<string, number>> = {
  中华人民共和国社会救助法: 78,
  社会救助暂行办法: 70,
  最低生活保障审核确认办法: 42,
  特困人员认定办法: 29,
  刚性支出困难家庭认定办法: 14,
  重庆市城乡居民最低生活保障条例: 39,
};

const digits = '零一二三四五六七八九';

/** `四十二` as 42; up to 99. */
function numberOf(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['零', words];
  return (tens === '' ? 1 : digits.indexOf(tens ?? '')) * 10 + Math.max(0, digits.indexOf(ones || '零'));
}

function articlesIn(text: string): readonly number[] {
  return [...text.matchAll(/第([一二三四五六七八九十]+)条/g)].map(([, words = '']) => numberOf(words));
}

test('Chinese numbers of articles are read right', () => {
  expect(articlesIn('第十条、第十八条至第二十条、第四十二条第二款')).toEqual([10, 18, 20, 42]);
});

test('no source names an article that its document does not have', () => {
  const named = allPolicies().flatMap(({ id, sources, figures }) =>
    [...sources, ...figures.map(({ source }) => source)].flatMap(({ document, article = '' }) =>
      articlesIn(article).map((number) => ({ id, document, number })),
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ document, number }) => number > (lastArticle[document] ?? 99))).toEqual([]);
});

test('the law is cited with its first day, and read whole', () => {
  const laws = allPolicies()
    .flatMap(({ sources }) => sources)
    .filter(({ document }) => document === '中华人民共和国社会救助法');
  expect(laws.length).toBeGreaterThan(20);
  for (const { from, confidence } of laws)
    expect({ from, confidence }).toEqual({ from: '2026-07-01', confidence: 'full-text' });
});

test('every article names the hotline among those to ask', () => {
  for (const { id, ask } of allPolicies())
    expect({ id, ask: ask.join('') }).toEqual({ id, ask: expect.stringContaining('{hotline}') });
});

test('what is only read second-hand is a question to the office, with a reason', () => {
  for (const id of ['medical-aid', 'disability-subsidy', 'extra-support']) {
    const policy = allPolicies().find((one) => one.id === id);
    expect({ id, figures: policy?.figures.length }).toEqual({ id, figures: 0 });
    expect(policy?.openFigures.length).toBeGreaterThan(0);
  }
});
