import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { judgeSubmission } from '@/domain/form/judge-submission';
import { assistanceApplication } from '@/forms/application/application';

/** As version 4 sent it: the least it took. */
const fourth: Answers = {
  forWhom: 'self',
  hukou: 'elsewhere',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '王婆婆',
  village: '',
  address: '3组，水井旁边',
  phone: '13900001111',
  phoneOf: '',
  reach: '',
  story: '',
  truth: ['agree'],
  meansCheck: 'later',
  kin: 'no',
  signature: 'later',
};
const oldMember = {
  id: 'm',
  memberName: '李小明',
  relation: 'child',
  memberIdNumber: 'unknown',
  memberAge: 'adult',
  together: 'yes',
  memberHealthConsent: 'no',
  incomeFrom: ['farm'],
  memberFarm: 240000,
  agrees: 'here',
};
const applicant: Answers = {
  idNumber: 'unknown',
  applicantAge: 'adult',
  hukouKind: 'rural',
  livesAtHukou: 'no',
  work: 'farming',
  healthConsent: 'agree',
  health: 'well',
  disability: 'none',
  care: 'alone',
};
const costs: Answers = { medical: 800000, rehabilitation: '', schooling: '', otherCosts: '' };

const parcels: [name: string, answers: Answers, kept: Answers][] = [
  ['the least', {}, { hukou: 'elsewhere', kin: 'no', truth: ['agree'] }],
  [
    'the number alone',
    { idNumber: 'unknown', applicantAge: 'adult' },
    { idNumber: 'unknown', hukouKind: '' },
  ],
  ['the applicant', applicant, applicant],
  [
    'the members and nothing of the applicant',
    { members: [oldMember] },
    { members: [oldMember], healthConsent: '' },
  ],
  ['nobody else', { members: [] }, { members: [] }],
  ['the story told, no trouble', { story: '老伴病了' }, { story: '老伴病了', troubles: [] }],
  [
    'the trouble, whole',
    { troubles: ['illness'], wishes: ['medical'], receiving: 'none', reportNumber: '' },
    { troubles: ['illness'], wishes: ['medical'], receiving: 'none', reported: [] },
  ],
  ['whose phone it is', { phoneOf: 'neighbour' }, { phoneOf: 'neighbour' }],
  ['costs and no income', costs, { medical: 800000, familyIncome: '', wages: '' }],
  ['costs of school without a pupil', { ...costs, schooling: 120000 }, { schooling: 120000 }],
  [
    'income kind by kind',
    { wages: '', pension: 20000, support: '', business: '', farm: 240000, otherIncome: '' },
    { pension: 20000, farm: 240000 },
  ],
  [
    'an emergency with what is needed',
    { urgent: 'yes', event: 'fire', eventPlace: '村口', needNow: '被子' },
    { needNow: '被子' },
  ],
  ['an emergency', { urgent: 'yes', event: 'fire', eventPlace: '村口', needNow: '' }, { eventPlace: '村口' }],
];

test.each(parcels)(
  'a parcel of version 4 with %s is taken, and nothing told is lost',
  (_name, more, kept) => {
    const { answers, errors } = judgeSubmission(assistanceApplication, 4, { ...fourth, ...more });
    expect(errors).toEqual([]);
    expect(answers).toMatchObject(kept);
  },
);

test('no consent is taken for given that was not', () => {
  const { answers } = judgeSubmission(assistanceApplication, 4, { ...fourth, members: [oldMember] });
  expect(answers).toMatchObject({ healthConsent: '', meansCheck: 'later' });
  expect(Object.entries(answers).filter(([, value]) => value === 'agree')).toEqual([]);
});

test('a draft of version 4 goes on where it stopped, with what it held', () => {
  const upgraded = assistanceApplication.upgrade?.(
    { answers: { ...fourth, ...costs }, typing: { savings: '3' } },
    4,
  );
  expect(upgraded?.typing).toEqual({ savings: '3' });
  const { answers, complete } = walk(assistanceApplication, upgraded?.answers ?? {});
  expect(complete).toBe(true);
  expect(answers).toMatchObject({ medical: 800000, hukou: 'elsewhere' });
});
