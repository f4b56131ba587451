import type { Answers, FormPage, Question } from '@/domain/form/definition';
import { anyoneUnder14 } from './ages';

/** 声明、授权、近亲属备案和签名 (§40, §41): each by itself, none ticked beforehand; later never stands in the way. */
export const declarationQuestions: readonly Question[] = [
  { id: 'truth', kind: 'choices', options: ['agree'] },
  { id: 'meansCheck', kind: 'choice', options: ['agree', 'later'] },
  { id: 'youngChild', kind: 'choice', options: ['yes', 'no', 'unknown'] },
  { id: 'guardian', kind: 'choice', options: ['agree', 'later'] },
  { id: 'kin', kind: 'choice', options: ['no', 'yes', 'unknown'] },
  { id: 'kinWho', kind: 'text', optional: true, most: 60 },
  { id: 'signature', kind: 'choice', options: ['finger', 'paper', 'worker', 'later'] },
  { id: 'signatureDrawing', kind: 'photos', most: 1, drawn: true },
  { id: 'signaturePhotos', kind: 'photos', most: 2 },
];

export const declarationPages: readonly FormPage[] = [
  { id: 'truth', questions: ['truth'], next: () => 'means-check' },
  { id: 'means-check', questions: ['meansCheck'], next: afterMeansCheck },
  {
    id: 'young-child',
    questions: ['youngChild'],
    next: ({ youngChild }) => (youngChild === 'yes' ? 'guardian' : 'kin'),
  },
  { id: 'guardian', questions: ['guardian'], next: () => 'kin' },
  { id: 'kin', questions: ['kin'], next: ({ kin }) => (kin === 'yes' ? 'kin-who' : 'signature') },
  { id: 'kin-who', questions: ['kinWho'], next: () => 'signature' },
  { id: 'signature', questions: ['signature'], next: ({ signature }) => signaturePages[String(signature)] },
  { id: 'signature-drawing', questions: ['signatureDrawing'], next: () => undefined },
  { id: 'signature-photos', questions: ['signaturePhotos'], next: () => undefined },
];

const signaturePages: Readonly<Record<string, string>> = {
  finger: 'signature-drawing',
  paper: 'signature-photos',
};

/** Nobody is asked about children where every birthday is known. */
function afterMeansCheck(answers: Answers): string {
  return { yes: 'guardian', maybe: 'young-child', no: 'kin' }[anyoneUnder14(answers)];
}
