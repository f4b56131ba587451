import { allPolicies } from '../policies/articles';

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
    expect({ id, amounts: policy?.figures.filter(({ unit }) => unit === 'fen') }).toEqual({
      id,
      amounts: [],
    });
    expect(policy?.openFigures.length).toBeGreaterThan(0);
  }
});
