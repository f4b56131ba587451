import { receiptFrom } from '@/domain/case/receipt';
import { caseOfDraft, draftForCase } from '@/domain/case/whose-draft';
import type { Answers } from '@/domain/form/definition';
import { checkSubmission } from '@/domain/form/submission-check';
import { isUrgentAnswer, registeredFor, relationOf } from '@/domain/registered-for';
import { assistanceApplication } from '@/forms/application/application';
import { phoneOfRegistration, registration } from '@/forms/registration';
import { applicationFrom, newAnswers, supplement } from '@/forms/supplement';

const shortest: Answers = {
  relation: 'self',
  personName: '王秀兰',
  village: '',
  place: '水井旁边',
  phone: '13900012671',
  urgency: 'no',
};

const taken: [name: string, answers: Answers, error: string | undefined][] = [
  ['a place in words', {}, undefined],
  ['a village of the list and no words', { village: 'heping', place: '' }, undefined],
  ['a village and words', { village: 'heping', place: '3组' }, undefined],
  ['not on the list, with words', { village: 'other', place: '3组' }, undefined],
  ['not on the list, without words', { village: 'other', place: '' }, 'place where-missing'],
  ['neither village nor words', { village: '', place: '' }, 'place where-missing'],
  ['no phone, somebody is to come', { phone: 'unknown' }, undefined],
  ['neither a phone nor that there is none', { phone: '' }, 'phone missing'],
  ['a phone with a digit too few', { phone: '1390001267' }, 'phone phone-short'],
  ['no name', { personName: '' }, 'personName missing'],
  ['a name with a number in it', { personName: '王1' }, 'personName name-digits'],
  ['a relation nobody offers', { relation: 'cousin' }, 'relation not-an-option'],
  ['an urgency nobody offers', { urgency: 'soon' }, 'urgency not-an-option'],
  ['no urgency', { urgency: '' }, 'urgency missing'],
  [
    'an identity number, which it does not ask',
    { idNumber: '11010519491231002X' },
    'idNumber unknown-question',
  ],
  ['a hundred characters of place', { place: '井'.repeat(100) }, undefined],
  ['a hundred and one', { place: '井'.repeat(101) }, 'place too-long'],
];

test.each(taken)('%s', (_name, answers, error) => {
  const { errors } = checkSubmission(registration, { ...shortest, ...answers });
  expect(errors.map(({ question, code }) => `${question} ${code}`)).toEqual(error ? [error] : []);
});

test('name, place, phone, urgency: no more than four are asked of anybody', () => {
  const asked = registration.pages.flatMap(({ questions }) => questions).filter((id) => id !== 'relation');
  expect(asked).toEqual(['personName', 'village', 'place', 'phone', 'urgency']);
  expect(registration.pages).toHaveLength(2);
});

const urgent: [urgency: unknown, expected: boolean][] = [
  ['today', true],
  ['days', true],
  ['no', false],
  [undefined, false],
];

test.each(urgent)('%s is urgent to the office: %s', (urgency, expected) => {
  expect(isUrgentAnswer(urgency)).toBe(expected);
});

test('whom it is for falls back to oneself, and to nobody else', () => {
  expect(registeredFor.map(relationOf)).toEqual([...registeredFor]);
  for (const strange of [undefined, '', 'cousin', 3]) expect(relationOf(strange)).toBe('self');
});

const numbers: [phone: Answers[string], expected: string][] = [
  ['13900012671', '13900012671'],
  ['unknown', ''],
  ['', ''],
];

test.each(numbers)('the number left with %p is %p', (phone, expected) => {
  expect(phoneOfRegistration({ ...shortest, phone })).toBe(expected);
});

describe('what is known in the application', () => {
  const known: [name: string, registered: Answers, expected: Answers][] = [
    [
      'oneself',
      {},
      {
        forWhom: 'self',
        personName: '王秀兰',
        address: '水井旁边',
        phone: '13900012671',
        reach: '',
        urgent: 'no',
      },
    ],
    ['today', { urgency: 'today' }, { urgent: 'yes' }],
    ['in some days', { urgency: 'days' }, { urgent: 'yes' }],
    ['a mother: the helper is a child of hers', { relation: 'mother' }, { helperIs: 'child' }],
    ['a wife', { relation: 'spouse' }, { helperIs: 'spouse' }],
    ['without a phone somebody is to come', { phone: 'unknown' }, { phone: '', reach: '没有电话，请上门找' }],
    ['a village', { village: 'heping' }, { village: 'heping' }],
  ];

  test.each(known)('%s', (_name, registered, expected) => {
    expect(applicationFrom({ ...shortest, ...registered })).toMatchObject(expected);
  });

  test('what was not asked stays unasked', () => {
    const other = applicationFrom({ ...shortest, relation: 'other', place: '', village: 'heping' });
    expect(other).not.toHaveProperty('forWhom');
    expect(other).not.toHaveProperty('helperIs');
    expect(other).not.toHaveProperty('address');
    for (const id of ['hukou', 'idNumber', 'truth', 'signature']) expect(other).not.toHaveProperty(id);
  });

  test('every answer of it is one of the application, and right there', () => {
    for (const relation of registeredFor) {
      const answers = applicationFrom({ ...shortest, relation });
      expect(checkSubmission(supplement, answers).errors.filter(({ code }) => code !== 'off-route')).toEqual(
        [],
      );
    }
  });
});

describe('接着填', () => {
  /** What is asked before the number. */
  const hukou = { hukou: 'here', hukouKind: 'rural' };
  const base = applicationFrom(shortest);

  test('no part is required, and one alone is complete', () => {
    expect(supplement.id).toBe(assistanceApplication.id);
    expect(supplement.version).toBe(assistanceApplication.version);
    const one = { ...hukou, idNumber: 'unknown', applicantAge: 'adult' };
    expect(checkSubmission(supplement, one).errors).toEqual([]);
    expect(checkSubmission(assistanceApplication, one).errors).not.toEqual([]);
  });

  test('a part that is wrong is refused as in an application', () => {
    const { errors } = checkSubmission(supplement, { ...hukou, idNumber: '123' });
    expect(errors).toMatchObject([{ question: 'idNumber', code: 'id-short' }]);
  });

  const counted: [name: string, answers: Answers, known: Answers, expected: number][] = [
    ['nothing but what is known', base, base, 0],
    ['one more', { ...base, troubles: ['illness'] }, base, 1],
    ['one said otherwise', { ...base, address: '桥头' }, base, 1],
    ['a blank is nothing new', { ...base, story: '' }, base, 0],
    ['off the route is not counted', { ...base, health: 'well' }, base, 0],
    ['nothing known any more: all of it is new', { personName: '王秀兰' }, {}, 1],
  ];

  test.each(counted)('%s', (_name, answers, known, expected) => {
    expect(newAnswers(answers, known)).toBe(expected);
  });
});

test('a draft tells the case it belongs to, and a person’s tells none', () => {
  const receipt = receiptFrom('12345678901');
  expect(caseOfDraft(draftForCase(receipt))).toBe(receipt);
  for (const other of ['', 'granny', `to-${receipt}1`, receipt, `x-to-${receipt}`])
    expect(caseOfDraft(other)).toBeUndefined();
});
