import { plain, sentences } from '@/domain/marked-text';
import type { PointId, Policy } from '@/domain/policy/policy';
import { allPolicies } from '../policies/articles';
import { everyText, secondLayer, thirdLayer } from './texts';

const articles = allPolicies().map((policy): [string, Policy] => [policy.id, policy]);
const short = ({ points }: Policy) => points.map(({ text }) => plain(text)).join('\n');

/** Articles that have no such point, for there is no answer to give. */
const without: Readonly<Partial<Record<PointId, readonly string[]>>> = {
  // Who counts does not change with time; how long the subsidies take nobody has published.
  time: ['who-counts', 'disability-subsidy'],
  what: ['who-counts'],
};

test.each(articles)('%s: who, what, where, what to bring, how long', (id, { points }) => {
  const told = points.map((point) => point.id);
  for (const one of ['who', 'what', 'where', 'bring', 'time'] as const)
    expect({ one, told: told.includes(one) }).toEqual({ one, told: !without[one]?.includes(id) });
});

const asking = /请问|以\S{1,4}答复为准|请咨询|看每篇/;

test.each(articles)('%s: each point is an answer, not only somebody to ask', (_id, { points }) => {
  for (const { id, text } of points) {
    const answers = sentences(text).filter((sentence) => !asking.test(plain(sentence)));
    expect({ id, answers: answers.length > 0 }).toEqual({ id, answers: true });
  }
});

test.each(articles)('%s: each layer asks at most once', (_id, policy) => {
  expect(short(policy).match(new RegExp(asking, 'g'))?.length ?? 0).toBeLessThanOrEqual(1);
  const details = thirdLayer(policy).filter((line) => asking.test(line));
  expect(details.length).toBeLessThanOrEqual(1);
});

test.each(articles)('%s: speaks of the matter, not of our research', (_id, policy) => {
  for (const text of everyText(policy).map(plain))
    expect(text).not.toMatch(/没查到|没读到|没见到|原文|通知没写|公布过/);
});

test.each(articles)('%s: judges nobody', (_id, policy) => {
  for (const text of everyText(policy).map(plain))
    expect(text).not.toMatch(/老小病残|没能力没收入|懒|等靠要|白跑/);
});

test('a title says the trouble; the official name of a scheme stands behind it', () => {
  for (const { id, scheme, title } of allPolicies().filter((policy) => policy.scheme))
    expect({ id, scheme, title: plain(title) }).toEqual({
      id,
      scheme,
      title: expect.stringMatching(/^[^（]+（[^）]+）$/),
    });
});

test('an amount is a card only where it is what one gets', () => {
  const withAmounts = allPolicies().filter(({ figures }) => figures.some(({ unit }) => unit === 'fen'));
  expect(withAmounts.map(({ id }) => id)).toEqual(['subsistence', 'extreme-poverty', 'orphan']);
  for (const { points } of withAmounts)
    expect(plain(points.find(({ id }) => id === 'what')?.text ?? '')).toMatch(/\d元\/月/);
});

test('whoever reads that the street may refuse reads what to do within which time', () => {
  const telling = allPolicies().filter(({ details }) =>
    details.disagree?.some((line) => line.startsWith('没批')),
  );
  expect(telling.length).toBeGreaterThan(20);
  for (const { id, details, sources } of telling) {
    expect({ id, lines: details.disagree?.join() }).toEqual({ id, lines: expect.stringContaining('60天内') });
    expect(sources.map(({ document }) => document)).toContain('中华人民共和国行政复议法');
  }
});

test('a law that is spoken of is cited: 举报投诉 §68, 能查到的不用交 §62', () => {
  const cites = ({ sources }: Policy, article: string) =>
    sources.some(
      ({ document, article: own = '' }) => document.endsWith('社会救助法') && own.includes(article),
    );
  for (const policy of allPolicies()) {
    const text = [...secondLayer(policy), ...thirdLayer(policy)].map(plain).join('\n');
    if (/举报投诉/.test(text)) expect([policy.id, cites(policy, '第六十八条')]).toEqual([policy.id, true]);
    if (/能查到的，不/.test(text))
      expect([policy.id, cites(policy, '第六十二条')]).toEqual([policy.id, true]);
  }
});

test('what is not known carries the day it was last looked for', () => {
  for (const { id, openFigures } of allPolicies())
    for (const { label, why, looked } of openFigures)
      expect({ id, label, looked: why === 'not-found' ? looked : '2026-01-01' }).toEqual({
        id,
        label,
        looked: expect.stringMatching(/^\d{4}-/),
      });
});
