import { plain } from '@/domain/marked-text';
import { fen, formatYuan } from '@/domain/money';
import { type Figure, type Policy, sortFigures } from '@/domain/policy';
import { allPolicies } from './articles';
import { everyText } from './texts';

const places = ['全国', '重庆市', '铜梁区'];
const units = { fen: '元', 'working-day': '个工作日', day: '天', month: '个月', times: '倍' } as const;

function spoken({ amount, unit }: Figure): string {
  return `${unit === 'fen' ? formatYuan(fen(amount)) : amount}${units[unit]}`;
}

/** Numbers with a unit in a text, as `630元` or `30个工作日`. Dates are not figures. */
function claims(text: string): string[] {
  return plain(text).match(/\d+(?:\.\d+)?(?:元|个工作日|天|个月|倍)/g) ?? [];
}

test.each(allPolicies().map((policy): [string, Policy] => [policy.id, policy]))(
  '%s: a number in a text is a figure that may be shown',
  (_id, policy) => {
    const known = sortFigures(policy, places).shown.map(spoken);
    for (const text of everyText(policy)) {
      for (const claim of claims(text))
        expect({ text, claim, known }).toMatchObject({ known: expect.arrayContaining([claim]) });
    }
  },
);

test('every figure has a source, a start day and a place, and is known no better than its source', () => {
  for (const { id, figures } of allPolicies()) {
    for (const { source, from, region, confidence } of figures) {
      expect({ id, document: source.document, from, region }).toEqual({
        id,
        document: expect.stringMatching(/./),
        from: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        region: expect.stringMatching(/^(全国|重庆市|铜梁区)$/),
      });
      expect(confidence === 'full-text' ? source.confidence : 'full-text').toBe('full-text');
    }
  }
});

test('the amounts of July 2025 say that the office knows whether they changed', () => {
  const figures = allPolicies().flatMap((policy) => policy.figures.filter(({ unit }) => unit === 'fen'));
  expect(figures.length).toBeGreaterThan(0);
  for (const { caveat, from } of figures) {
    expect({ from, caveat }).toEqual({ from: '2025-07-01', caveat: '2025年7月公布，是否调整请问街道' });
  }
});

test('an amount in an article is followed by that warning in the same layer', () => {
  for (const { points } of allPolicies()) {
    const text = points.map((point) => plain(point.text)).join('');
    if (/\d元/.test(text)) expect(text).toContain('2025年7月公布，是否调整请问街道');
  }
});

test('a figure of another district, or one known second-hand, becomes a question to the office', () => {
  const [policy] = allPolicies();
  const [figure] = policy?.figures ?? [];
  if (!policy || !figure) throw new Error('the first article has no figure');
  const figures: Figure[] = [
    { ...figure, label: '别处', region: '渝北区' },
    { ...figure, label: '转载', confidence: 'reprint' },
    { ...figure, label: '本地' },
  ];
  const sorted = sortFigures(
    { ...policy, figures, openFigures: [{ label: '没查到', why: 'not-found' }] },
    places,
  );
  expect(sorted.shown.map(({ label }) => label)).toEqual(['本地']);
  expect(sorted.ask).toEqual(['别处', '转载', '没查到']);
});

test('one document is described in one way everywhere', () => {
  const said = new Map<string, string>();
  for (const source of allPolicies().flatMap(({ sources }) => sources)) {
    const { document, number, from, confidence, url } = source;
    const words = JSON.stringify([number, from, confidence, url]);
    expect([document, said.get(document) ?? words]).toEqual([document, words]);
    said.set(document, words);
  }
});
