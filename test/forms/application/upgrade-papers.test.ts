import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { checkSubmission } from '@/domain/form/submission-check';
import { photosOf } from '@/domain/form/summary';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import { anApplication } from '../../fixtures/an-application';
import { aClock, aStore } from '../../support/phone/phone';

/** A draft that the program of version 1 left on the phone, as today's program opens it. */
async function opened(answers: Answers, typing: Answers = {}) {
  const store = aStore();
  const papers = { papersConsent: 'agree', ...answers };
  const saved = { formVersion: 1, answers: { ...anApplication(), ...papers }, typing, savedAt: 1 };
  await store.set('draft:assistance-application:granny', saved);
  const draft = await createDrafts(store, aClock()).load(assistanceApplication, 'granny');
  if (!draft) throw new Error('no draft');
  return draft;
}

/** As version 1 asked at first: a state for each of six papers, whatever the circumstances, then the photos. */
const all: Answers = {
  identityState: 'photo',
  identityPhotos: ['i1', 'i2', 'i3'],
  diagnosisState: 'photo',
  diagnosisPhotos: ['d1'],
  'medical-billsState': 'photo',
  'medical-billsPhotos': ['m1'],
  'school-billsState': 'photo',
  'school-billsPhotos': ['s1'],
  accidentState: 'photo',
  accidentPhotos: ['f1'],
  agreementState: 'photo',
  agreementPhotos: ['a1', 'a2'],
};

const drafts: [name: string, answers: Answers, typing: Answers, photos: string[]][] = [
  ['all six photographed', all, {}, ['i1', 'i2', 'i3', 'd1', 'm1', 's1', 'f1', 'a1', 'a2']],
  [
    'only the last one',
    {
      identityState: 'later',
      diagnosisState: 'none',
      'medical-billsState': 'cannot',
      'school-billsState': 'later',
      accidentState: 'later',
      agreementState: 'photo',
      agreementPhotos: ['a1'],
    },
    {},
    ['a1'],
  ],
  [
    'one behind a paper that was never asked before',
    { hukou: 'elsewhere', identityState: 'later', diagnosisState: 'photo', diagnosisPhotos: ['d1'] },
    {},
    ['d1'],
  ],
  ['photos that only stood on their page', { identityState: 'photo' }, { identityPhotos: ['i1'] }, ['i1']],
  [
    'the same of a paper that is not asked any more',
    { identityState: 'later', diagnosisState: 'photo' },
    { diagnosisPhotos: ['d1'] },
    ['d1'],
  ],
  ['the same of an agreement', { agreementState: 'photo' }, { agreementPhotos: ['a1'] }, ['a1']],
  [
    'one more on a page that had some',
    { identityState: 'photo', identityPhotos: ['i1'] },
    { identityPhotos: ['i1', 'i2'] },
    ['i1', 'i2'],
  ],
  [
    'one taken out on its page',
    { identityState: 'photo', identityPhotos: ['i1'] },
    { identityPhotos: [] },
    [],
  ],
  [
    'later version 1, where photos stood beside the words',
    { identityPhotos: ['i1'], identityState: '', otherPhotos: ['o1'] },
    {},
    ['i1', 'o1'],
  ],
  [
    'begun early, gone on with later: an agreement beside other papers',
    { identityState: 'later', agreementState: 'photo', agreementPhotos: ['a1'], otherPhotos: ['o1'] },
    { otherPhotos: ['o1', 'o2'] },
    ['o1', 'o2', 'a1'],
  ],
];

test.each(drafts)('no photo of a draft of version 1 is lost: %s', async (_name, answers, typing, photos) => {
  const draft = await opened(answers, typing);
  const sent = checkSubmission(assistanceApplication, draft.answers);
  expect([...photosOf(assistanceApplication, sent.answers)].sort()).toEqual([...photos].sort());
  expect(checkSubmission(assistanceApplication, sent.answers).errors).toEqual([]);
  const left = Object.entries(draft.typing).filter(([id]) => id.endsWith('Photos'));
  expect(left).toEqual([]);
});

test('what was said about each paper stays said', async () => {
  const { answers } = await opened({
    identityState: 'later',
    diagnosisState: 'cannot',
    'medical-billsState': 'none',
  });
  expect(answers).toMatchObject({
    identityState: 'later',
    diagnosisState: 'cannot',
    'medical-billsState': 'none',
  });
});

test('said to be photographed and not yet done, it is where the person stands', async () => {
  const { answers } = await opened({ identityState: 'photo' });
  const stands = walk(assistanceApplication, answers).pages.map(({ id }) => id);
  expect(stands).toContain('identity');
  expect(answers).not.toHaveProperty('identityPhotos');
});

test('chosen and not gone on from, the words stay on their page; to photograph is no word any more', async () => {
  const { typing } = await opened({ identityState: 'later' }, { diagnosisState: 'cannot' });
  expect(typing).toEqual({ diagnosisState: 'cannot' });
  expect((await opened({}, { identityState: 'photo' })).typing).toEqual({});
});

const families: [name: string, answers: Answers, kept: Answers][] = [
  [
    'a child under 14 while nobody was named',
    { members: [], supporters: [], youngChild: 'yes', guardian: 'agree' },
    { youngChild: 'yes', guardian: 'agree' },
  ],
  [
    'nobody owes support, and that is still asked',
    { members: [], supporters: [], youngChild: 'no', wishes: ['extreme-poverty'], troubles: ['no-carer'] },
    { supporters: [] },
  ],
];

test.each(families)('no answer about the family is lost: %s', async (_name, answers, kept) => {
  const draft = await opened(answers);
  const sent = checkSubmission(assistanceApplication, draft.answers);
  expect(sent.answers).toMatchObject(kept);
});

test('a child chosen and not gone on from stays chosen', async () => {
  expect((await opened({}, { youngChild: 'yes' })).typing).toEqual({ youngChild: 'yes' });
});
