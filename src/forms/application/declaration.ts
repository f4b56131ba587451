import type { Answers, FormPage, Question } from '@/domain/form/definition';
import { anyoneUnder14 } from './family/ages';
import { guardianQuestion, needsGuardian } from './family/guardians';

/** 声明、授权、近亲属备案和签名 (§40, §41): each by itself, none ticked beforehand; later never stands in the way. */
export const declarationQuestions: readonly Question[] = [
  { id: 'truth', kind: 'choices', optional: true, options: ['agree'] },
  { id: 'meansCheck', kind: 'choice', options: ['agree', 'later', 'guardian'] },
  guardianQuestion('meansGuardian'),
  { id: 'youngChild', kind: 'choice', options: ['yes', 'no', 'unknown'] },
  { id: 'guardian', kind: 'choice', options: ['agree', 'later'] },
  { id: 'kin', kind: 'choice', options: ['no', 'yes', 'unknown'] },
  { id: 'kinWho', kind: 'text', optional: true, most: 60 },
  { id: 'signature', kind: 'choice', options: ['finger', 'paper', 'worker', 'later'] },
  { id: 'signatureDrawing', kind: 'photos', most: 1, drawn: true, owed: true },
  { id: 'signaturePhotos', kind: 'photos', most: 2, owed: true },
];

export const declarationPages: readonly FormPage[] = [
  {
    id: 'kin',
    questions: ['kin'],
    next: (answers) => (answers.kin === 'yes' ? 'kin-who' : toChildren(answers)),
  },
  { id: 'kin-who', questions: ['kinWho'], next: toChildren },
  {
    id: 'young-child',
    questions: ['youngChild'],
    next: ({ youngChild }) => (youngChild === 'yes' ? 'guardian' : 'signature'),
  },
  { id: 'guardian', questions: ['guardian'], next: () => 'signature' },
  { id: 'signature', questions: ['signature'], next: ({ signature }) => signaturePages[String(signature)] },
  { id: 'signature-drawing', questions: ['signatureDrawing'], next: () => undefined },
  { id: 'signature-photos', questions: ['signaturePhotos'], next: () => undefined },
  { id: 'truth', questions: ['truth', 'meansCheck'], next: afterMeansCheck },
  { id: 'means-guardian', questions: ['meansGuardian'], next: () => undefined },
];

const signaturePages: Readonly<Record<string, string>> = {
  finger: 'signature-drawing',
  paper: 'signature-photos',
};

function afterMeansCheck({ meansCheck, applicantAge }: Answers): string | undefined {
  return needsGuardian(meansCheck, applicantAge) ? 'means-guardian' : undefined;
}

/** Nobody is asked about children where every birthday is known. */
function toChildren(answers: Answers): string {
  return { yes: 'guardian', maybe: 'young-child', no: 'signature' }[anyoneUnder14(answers)];
}
