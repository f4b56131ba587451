import { day } from '@/domain/dates';
import type { Policy } from '@/domain/policy/policy';
import { contentReport } from '../../../tools/content/check/report';
import { editorSchema } from '../../../tools/content/editor-schema';
import { allPolicies } from '../policies/articles';

const today = day('2026-12-10');
const [one] = allPolicies();
if (!one) throw new Error('no article');
const article: Policy = {
  ...one,
  openFigures: [
    { label: '几天能办好', why: 'not-found', looked: day('2026-11-30') },
    { label: '多少钱', why: 'reprint' },
  ],
};
const row = { article: '第三十二条', kind: 'right', what: '价格补贴', says: '补贴', by: [] } as const;

function report(more: Partial<Parameters<typeof contentReport>[0]> = {}): string {
  return contentReport({ policies: [article], covered: [row], tied: [], today, ...more }).join('\n');
}

test('it tells what is not known, and how long ago that was looked for', () => {
  expect(report()).toContain('几天能办好（10 天前找过）');
  expect(report()).toContain('多少钱（只见到转载）');
});

test.each([
  ['an article none of whose claims is tied to a law', {}, '没有一句话连着法条的：1'],
  ['one that has a tied claim', { tied: [{ article: 'subsistence' }] }, '没有一句话连着法条的：0'],
  ['an article of last year', { today: day('2027-12-10') }, '12个月没看过的：1'],
  ['one looked at within twelve months', {}, '12个月没看过的：0'],
  ['a right that nobody tells of', {}, '第三十二条 价格补贴'],
  ['how long it takes to read aloud', {}, '念 '],
])('%s', (_name, more, words) => {
  expect(report(more)).toContain(words);
});

test('an editor may name a shared figure or source, and is told of a word that is no field', () => {
  const schema = editorSchema({ figures: ['allowance-whole'], sources: ['law'] });
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: {
      figures: { items: { anyOf: [{ enum: ['allowance-whole'] }, { type: 'object' }] } },
      sources: { items: { anyOf: [{ properties: { id: { enum: ['law'] } } }, { type: 'object' }] } },
    },
  });
});
