import { whomToAsk } from '@/content/messages/eligibility/whom-to-ask';

const id = 'income-below-standard';
const cases: readonly (readonly [name: string, absent: readonly string[], said: string])[] = [
  ['what illness cost is asked of the hospital, not of the employer', ['expenses.medical'], '医院'],
  ['medicine and care alike', ['expenses.medical', 'expenses.rehabilitation'], '医院'],
  ['the hukou is asked of its booklet', ['hukou.place'], '户口簿'],
  ['an income is asked of who pays it', ['members[0].incomes'], '工资问单位'],
  ['an income beside costs too', ['members[0].incomes', 'expenses.medical'], '工资问单位'],
  ['nothing absent: the words of the condition', [], '工资问单位'],
];

test.each(cases)('%s', (_, absent, said) => {
  expect(whomToAsk({ id, absent })).toContain(said);
});
