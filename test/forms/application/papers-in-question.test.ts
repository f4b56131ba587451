import type { Answers, AnswerValue } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { checkSubmission } from '@/domain/form/submission-check';
import { photosOf } from '@/domain/form/summary';
import { assistanceApplication } from '@/forms/application/application';
import { paperState, papersInQuestion, papersToAdd } from '@/forms/application/papers/papers-in-question';
import { schemesInQuestion } from '@/forms/application/papers/schemes-in-question';

const schemes: [name: string, answers: Answers, expected: string[]][] = [
  ['nothing said', {}, ['subsistence-allowance']],
  ['not sure', { wishes: ['not-sure'] }, ['subsistence-allowance']],
  ['housing alone', { wishes: ['housing'] }, ['housing-assistance']],
  [
    'not sure, and nobody to care',
    { wishes: ['not-sure'], troubles: ['no-carer'] },
    ['subsistence-allowance', 'extreme-poverty-support'],
  ],
  ['an emergency', { wishes: ['housing'], urgent: 'yes' }, ['housing-assistance', 'temporary-assistance']],
  [
    'two wishes share a scheme, once',
    { wishes: ['medical', 'education'] },
    ['medical-assistance', 'rigid-expenditure-family', 'education-assistance'],
  ],
];

function member(health: Answers): AnswerValue {
  return { id: 'm', memberName: '李小明', memberHealthConsent: 'agree', ...health };
}

test.each(schemes)('schemes in question: %s', (_name, answers, expected) => {
  expect(schemesInQuestion(answers)).toEqual(expected);
});

const papers: [name: string, answers: Answers, expected: string[]][] = [
  ['nothing said', {}, ['identity', 'other']],
  ['hukou elsewhere', { hukou: 'elsewhere' }, ['identity', 'residence-permit', 'other']],
  ['hukou not known', { hukou: 'unknown' }, ['identity', 'other']],
  ['a disability card', { disability: 'card' }, ['identity', 'disability-card', 'other']],
  ['disabled by trouble', { troubles: ['disability'] }, ['identity', 'disability-card', 'other']],
  [
    'a member with a card',
    { members: [member({ memberDisability: 'card' })] },
    ['identity', 'disability-card', 'other'],
  ],
  [
    'a member ill',
    { members: [member({ memberHealth: 'long-ill' })] },
    ['identity', 'diagnosis', 'medical-bills', 'other'],
  ],
  [
    'disabled by trouble, a member without a card',
    { troubles: ['disability'], members: [member({ memberDisability: 'no-card' })] },
    ['identity', 'other'],
  ],
  ['disabled without a card', { troubles: ['disability'], disability: 'no-card' }, ['identity', 'other']],
  ['long ill', { health: 'long-ill' }, ['identity', 'diagnosis', 'medical-bills', 'other']],
  [
    'ill and help with the bills: once',
    { troubles: ['illness'], wishes: ['medical'], medical: 5 },
    ['identity', 'diagnosis', 'medical-bills', 'other'],
  ],
  ['paid for rehabilitation', { rehabilitation: 1 }, ['identity', 'medical-bills', 'other']],
  ['paid nothing', { medical: 0, schooling: 0, wages: 0 }, ['identity', 'other']],
  ['does not know what was paid', { medical: 'unknown' }, ['identity', 'other']],
  ['wishes for school', { wishes: ['education'] }, ['identity', 'school-bills', 'other']],
  ['wages', { work: 'employed' }, ['identity', 'income', 'other']],
  ['a fire now', { urgent: 'yes', event: 'fire' }, ['identity', 'accident', 'other']],
  ['a fire told before urgency was taken back', { urgent: 'no', event: 'fire' }, ['identity', 'other']],
];

test.each(papers)('papers in question: %s', (_name, answers, expected) => {
  expect(papersInQuestion(answers)).toEqual(expected);
});

const unmeant: [name: string, answers: Answers, expected: string[]][] = [
  ['ill, with consent', { healthConsent: 'agree', health: 'long-ill' }, ['diagnosis', 'medical-bills']],
  ['ill, and the consent withdrawn', { healthConsent: 'no', health: 'long-ill' }, []],
  [
    'a member, and the consent withdrawn',
    {
      members: [
        member({ memberHealthConsent: 'no', memberHealth: 'seriously-ill', memberDisability: 'card' }),
      ],
    },
    [],
  ],
  ['a card, and the consent withdrawn', { healthConsent: 'no', disability: 'card' }, []],
  ['photographed, and out of question since', { 'school-billsPhotos': ['s'] }, ['school-bills']],
  ['its photos taken out again', { 'school-billsPhotos': [] }, []],
];

test.each(unmeant)('beside identity and other papers: %s', (_name, answers, expected) => {
  expect(papersInQuestion(answers)).toEqual(['identity', ...expected, 'other']);
});

const shortest: Answers = {
  forWhom: 'self',
  hukou: 'here',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '王婆婆',
  village: '',
  address: '3组',
  phone: '13900001111',
  phoneOf: 'own',
  reach: '',
  story: '',
  reported: [],
  troubles: ['illness'],
  wishes: ['medical'],
  receiving: 'none',
  truth: ['agree'],
  meansCheck: 'later',
  kin: 'no',
  signature: 'later',
};
const asked = (answers: Answers): string[] =>
  walk(assistanceApplication, { ...shortest, ...answers })
    .pages.map(({ id }) => id)
    .filter((id) => papersInQuestion({ ...shortest, ...answers }).some((paper) => paper === id));

test('the walk goes through the papers in question and no others', () => {
  const blank = (paper: string): Answers => ({ [`${paper}Photos`]: [], [`${paper}State`]: '' });
  const all = {
    papersConsent: 'agree',
    ...blank('identity'),
    ...blank('diagnosis'),
    ...blank('medical-bills'),
  };
  expect(asked(all)).toEqual(['identity', 'diagnosis', 'medical-bills', 'other']);
  expect(asked({ ...all, papersConsent: 'no' })).toEqual([]);
});

const blankPaper = (paper: string): Answers => ({ [`${paper}Photos`]: [], [`${paper}State`]: '' });
const health: Answers = {
  idNumber: 'unknown',
  hukouKind: 'rural',
  livesAtHukou: 'yes',
  work: 'farming',
  healthConsent: 'agree',
  health: 'long-ill',
  disability: 'none',
  care: 'alone',
};
const photographed: Answers = {
  papersConsent: 'agree',
  identityPhotos: ['i1'],
  identityState: '',
  diagnosisPhotos: ['d1'],
  diagnosisState: '',
  ...blankPaper('medical-bills'),
  otherPhotos: ['o1'],
};

const changes: [name: string, before: Answers, after: Answers][] = [
  ['nothing', {}, {}],
  ['one more paper comes into question in between', {}, { troubles: ['illness', 'disability'] }],
  ['one more comes to the front', {}, { hukou: 'elsewhere' }],
  ['a photographed one is out of question', {}, { troubles: ['jobless'], wishes: ['living'] }],
  [
    'the consent to tell of health is withdrawn',
    health,
    { healthConsent: 'no', troubles: ['jobless'], wishes: ['living'] },
  ],
];

test.each(changes)(
  'no photo is left out, and the office takes what the phone takes: %s',
  (_name, before, after) => {
    const draft = { ...shortest, ...before, ...photographed, ...after };
    const { answers } = checkSubmission(assistanceApplication, draft);
    expect(photosOf(assistanceApplication, answers)).toEqual(['i1', 'd1', 'o1']);
    expect(checkSubmission(assistanceApplication, answers).errors).toEqual([]);
  },
);

test('a paper that came into question later is asked after those that were', () => {
  const answers = { ...photographed, troubles: ['illness', 'disability'] };
  expect(asked(answers)).toEqual(['identity', 'diagnosis', 'medical-bills', 'other', 'disability-card']);
});

test('an answer about a paper that is out of question is not taken', () => {
  const { errors } = checkSubmission(assistanceApplication, {
    ...shortest,
    papersConsent: 'agree',
    identityPhotos: [],
    identityState: 'later',
    'school-billsState': 'later',
  });
  expect(errors).toEqual([{ question: 'school-billsState', code: 'off-route' }]);
});

test('photos count more than words, and nothing said is 以后补', () => {
  expect(paperState({ identityPhotos: ['a'], identityState: 'none' }, 'identity')).toBe('photos');
  expect(paperState({ identityPhotos: [], identityState: 'cannot' }, 'identity')).toBe('cannot');
  expect(paperState({ identityPhotos: [], identityState: '' }, 'identity')).toBe('later');
});

test('still to add: what was put off, not what cannot be had or does not exist; the authority first', () => {
  const answers = {
    troubles: ['illness'],
    authority: 'later',
    identityPhotos: ['a'],
    diagnosisState: 'later',
    'medical-billsState': 'none',
  };
  expect(papersToAdd(answers)).toEqual(['authority', 'diagnosis']);
});
