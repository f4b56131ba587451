import { parsePolicy } from '@/content/policy';
import { saidHere } from '@/content/policy-here';
import { policyIndex } from '@/content/policy-index';
import { plain } from '@/domain/marked-text';
import { fen, formatYuan } from '@/domain/money';
import { type ArticleFigure, type Policy, sortFigures } from '@/domain/policy/policy';
import { figuresNamed } from '@/domain/policy/stated-figures';
import { everyText } from '../words/texts';
import { allPolicies, wholeFiles, writtenPolicies } from './articles';

const places = ['全国', '重庆市', '铜梁区'];
const units = { fen: '元', 'working-day': '个工作日', day: '天', month: '个月', times: '倍' } as const;

function spoken({ amount, unit }: ArticleFigure): string {
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

/** Every text of an article file, wherever it stands. */
function textsIn(raw: unknown): string[] {
  if (typeof raw === 'string') return [raw];
  return typeof raw === 'object' && raw !== null ? Object.values(raw).flatMap(textsIn) : [];
}

test('no article file writes an amount: every sentence names the figure it states', () => {
  expect(wholeFiles.flatMap(({ raw }) => textsIn(raw)).filter((text) => /\d元/.test(plain(text)))).toEqual(
    [],
  );
  const named = writtenPolicies().flatMap(({ figures, ...policy }) => figuresNamed(JSON.stringify(policy)));
  expect(new Set(named)).toEqual(
    new Set(['rural-standard', 'urban-standard', 'living-standard', 'orphan-family', 'orphan-home']),
  );
});

test('each of them is said here in the sentence that names it', () => {
  const said = allPolicies().flatMap(everyText).map(plain).join('\n');
  for (const amount of ['630元/月', '770元/月', '1001元/月', '1651元/月', '1851元/月'])
    expect(said).toContain(amount);
  expect(said).not.toContain('以当地公布为准');
});

test('somewhere else no sentence has an amount of 重庆, and each asks instead, once', () => {
  const elsewhere = writtenPolicies().map((policy) => saidHere(policy, { parents: ['虚构市'] }));
  for (const [place, policy] of elsewhere.entries()) {
    const { figures: _hidden, ...said } = policy;
    expect(JSON.stringify(said)).not.toMatch(/\d元|[{]:|[{](?!hotline)[a-z]+[-}]/);
    expect(everyText(policy)).not.toContain('');
    expect(policy.poster).toHaveLength(3);
    const asking = (policy.details.standard ?? []).filter((line) => line.includes('以当地公布为准'));
    const amounts = (allPolicies()[place]?.details.standard ?? []).filter((line) => /\d元/.test(line));
    expect(asking).toHaveLength(Math.min(1, amounts.length));
  }
  const [subsistence] = elsewhere;
  expect(subsistence?.points.find(({ id }) => id === 'what')?.text).toBe(
    '每人每月的钱|不到低保线，|差多少补多少。||标准以当地公布为准，|请咨询。',
  );
  expect(subsistence?.poster[1]).toBe('标准以当地公布为准，请咨询');
  expect(subsistence?.change).toBeUndefined();
});

test('an amount that was raised here is no news in the lists of another place', () => {
  const lines = (parents: readonly string[]) =>
    policyIndex.flatMap((entry) => saidHere(entry, { parents }).change?.line ?? []);
  expect(lines(['重庆市', '铜梁区'])).toContain('低保标准提高，农村现在每人630元/月。');
  expect(lines(['虚构市']).join()).not.toMatch(/\d元|[{]/);
});

test('a figure known second-hand is not said even where it holds', () => {
  const [policy] = writtenPolicies();
  if (!policy) throw new Error('no article');
  const figures = policy.figures.map((figure): ArticleFigure => ({ ...figure, confidence: 'reprint' }));
  const said = saidHere({ ...policy, figures }, { parents: ['重庆市'] });
  expect(everyText(said).join()).not.toMatch(/\d元/);
});

test.each<[string, Record<string, unknown>]>([
  ['1999元 is no figure', { ask: ['每人1999元/月。'] }],
  ['2万元 is no figure', { poster: ['先看看', '最多2万|元', '不收钱'] }],
  ['no figure made-up', { ask: ['每人{made-up}。'] }],
  ['rural-standard in a title or the one sentence', { oneSentence: '每人{rural-standard}。' }],
])('an article is refused: %s', (what, change) => {
  expect(parsePolicy({ ...(wholeFiles[0]?.raw as object), ...change })).toMatchObject({
    ok: false,
    fault: { where: 'subsistence', what },
  });
});

test('a figure of another district, or one known second-hand, becomes a question to the office', () => {
  const [policy] = allPolicies();
  const [figure] = policy?.figures ?? [];
  if (!policy || !figure) throw new Error('the first article has no figure');
  const figures: ArticleFigure[] = [
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
