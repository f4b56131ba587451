import { checkAnswer } from '@/domain/form/checks';
import { type Answers, omitAnswers, questionOf } from '@/domain/form/definition';
import { checkSubmission } from '@/domain/form/submission-check';
import { assistanceApplication } from '@/forms/application/application';
import { answersCarried, carryOver } from '@/forms/self-check/carry-over';
import { anApplication } from '../../fixtures/an-application';

const cases: [name: string, answers: Answers, expected: Answers][] = [
  ['nothing', {}, {}],
  ['hukou here, country', { hukou: 'here-rural' }, { hukou: 'here', hukouKind: 'rural' }],
  ['hukou in another town', { hukou: 'same-city' }, { hukou: 'elsewhere' }],
  ['hukou not known', { hukou: 'unknown' }, { hukou: 'unknown' }],
  [
    'cannot wait',
    { living: 'today', event: 'natural-disaster' },
    { urgent: 'yes', event: 'disaster', troubles: ['disaster'] },
  ],
  [
    'holds out for a few days',
    { living: 'soon', event: 'fire' },
    { urgent: 'yes', event: 'fire', troubles: ['disaster'] },
  ],
  ['can wait', { living: 'no', event: 'illness' }, { urgent: 'no', troubles: ['illness'] }],
  ['cannot say whether it can wait', { living: 'unknown' }, { urgent: 'unknown' }],
  ['nothing sudden', { living: 'no', event: 'none' }, { urgent: 'no' }],
  ['one person', { people: 1 }, { people: 1, members: [] }],
  ['two people, asked as a whole', { people: 2 }, { people: 2 }],
  ['how many is not known', { people: 'unknown' }, {}],
  ['ill and out of work', { anyone: ['ill', 'jobless'] }, { troubles: ['illness', 'jobless'] }],
  ['nobody so', { anyone: ['none'] }, {}],
  ['an old one only', { anyone: ['elder'] }, {}],
  ['income', { monthlyIncome: 70000 }, { familyIncome: 70000 }],
  ['income not known', { monthlyIncome: 'unknown' }, { familyIncome: 'unknown' }],
  ['savings', { savings: 120000 }, { savings: 120000 }],
  ['savings not known', { savings: 'unknown' }, { savings: 'unknown' }],
  ['a car and a shop', { things: ['car', 'business'] }, { savings: 0, vehicles: 'car', company: 'yes' }],
  ['nothing of value', { things: ['none'] }, { savings: 0, vehicles: 'none', company: 'no' }],
  [
    'savings told among the things',
    { things: ['savings'], savings: 120000 },
    { savings: 120000, vehicles: 'none', company: 'no' },
  ],
  ['things not known', { things: ['unknown'] }, {}],
  ['costs', { medical: 100, education: 0 }, { medical: 100, schooling: 0 }],
  ['one grant', { receiving: ['near-subsistence-family'] }, { receiving: 'near' }],
  ['no grant', { receiving: ['none'] }, { receiving: 'none' }],
  ['two grants', { receiving: ['near-subsistence-family', 'subsistence-allowance'] }, {}],
];

const couple: Answers = {
  mode: 'full',
  people: 2,
  'm0-age': 78,
  'm0-illness': 'diagnosed',
  'm0-incomes': ['basic-pension', 'farm'],
  'm0-basic-pension-amount': 14000,
  'm0-basic-pension-per': 'month',
  'm0-farm-amount': 300000,
  'm0-farm-per': 'year',
  'm0-farm-costs': 60000,
  'm1-relation': 'spouse',
  'm1-together': 'yes',
  'm1-age': 76,
  'm1-incomes': ['none'],
};
const wife = {
  id: 'carried-1',
  memberName: '',
  relation: 'spouse',
  memberIdNumber: '',
  memberAge: 'adult',
  together: 'yes',
  memberHealthConsent: '',
  agrees: 'later',
};

const detailed: [name: string, more: Answers, expected: Answers][] = [
  ['a couple', {}, { familyIncome: '', pension: 14000, farm: 240000, wages: '', members: [wife] }],
  ['an income without its time', { 'm0-farm-per': 'unknown' }, { farm: 'unknown', pension: 14000 }],
  ['a child of 13', { 'm1-age': 13 }, { members: [expect.objectContaining({ memberAge: 'under-14' })] }],
  ['one of 14', { 'm1-age': 14 }, { members: [{ ...wife, memberAge: 'under-18' }] }],
  ['one of 17', { 'm1-age': 17 }, { members: [{ ...wife, memberAge: 'under-18' }] }],
  ['one of 18', { 'm1-age': 18 }, { members: [wife] }],
  ['an age not known', { 'm1-age': 'unknown' }, { members: [{ ...wife, memberAge: 'unknown' }] }],
];

test.each(detailed)('told one by one: %s', (_name, more, expected) => {
  const carried = answersCarried(carryOver({ ...couple, ...more }));
  expect(carried).toMatchObject({ applicantAge: 'adult', troubles: ['illness'], people: 2, ...expected });
  // Each is an answer, none is half filled in: the form takes them all as they are.
  const rest = { hukou: '', hukouKind: '', idNumber: '', work: '', healthConsent: '' };
  const { errors } = checkSubmission(assistanceApplication, {
    ...omitAnswers(anApplication(), ['kin', 'signature']),
    ...rest,
    ...carried,
    story: '',
    reported: [],
  });
  expect(errors).toEqual([]);
});

test('what happened stands with its place left open, so that its page is answered', () => {
  const carried = answersCarried(carryOver({ living: 'today', event: 'illness' }));
  expect(carried).toEqual({ urgent: 'yes', event: 'illness', eventPlace: '', troubles: ['illness'] });
});

test.each(cases)('%s', (_name, answers, expected) => {
  const carried = carryOver(answers);
  expect(Object.fromEntries(carried.map(({ question, value }) => [question, value]))).toEqual(expected);
  for (const { question, value } of carried) {
    expect(checkAnswer(questionOf(assistanceApplication, question), value)).toBeUndefined();
  }
});
