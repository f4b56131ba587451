import { checkAnswer } from '@/domain/form/checks';
import { type Answers, questionOf } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { carryOver } from '@/forms/self-check/carry-over';

const cases: [name: string, answers: Answers, expected: Answers][] = [
  ['nothing', {}, {}],
  ['hukou here, country', { hukou: 'here-rural' }, { hukou: 'here', hukouKind: 'rural' }],
  ['hukou in another town', { hukou: 'same-city' }, { hukou: 'elsewhere' }],
  ['hukou not known', { hukou: 'unknown' }, {}],
  ['cannot wait', { living: 'today', event: 'natural-disaster' }, { urgent: 'yes', event: 'disaster' }],
  ['can wait', { living: 'soon', event: 'fire' }, { urgent: 'no' }],
  ['savings', { savings: 120000 }, { savings: 120000 }],
  ['savings not known', { savings: 'unknown' }, {}],
  ['a car and a shop', { things: ['car', 'business'] }, { vehicles: 'car', company: 'yes' }],
  ['nothing of value', { things: ['none'] }, { vehicles: 'none', company: 'no' }],
  ['things not known', { things: ['unknown'] }, {}],
  ['costs', { medical: 100, education: 0 }, { medical: 100, schooling: 0 }],
  ['one grant', { receiving: ['near-subsistence-family'] }, { receiving: 'near' }],
  ['no grant', { receiving: ['none'] }, { receiving: 'none' }],
  ['two grants', { receiving: ['near-subsistence-family', 'subsistence-allowance'] }, {}],
];

test.each(cases)('%s', (_name, answers, expected) => {
  const carried = carryOver(answers);
  expect(Object.fromEntries(carried.map(({ question, value }) => [question, value]))).toEqual(expected);
  for (const { question, value } of carried) {
    expect(checkAnswer(questionOf(assistanceApplication, question), value)).toBeUndefined();
  }
});
