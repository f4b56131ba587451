import type { FormPage, Question } from '@/domain/form/definition';

/** 声明、授权、近亲属备案和签名 (§40, §41): each by itself, none ticked beforehand; later never stands in the way. */
export const declarationQuestions: readonly Question[] = [
  { id: 'truth', kind: 'choices', options: ['agree'] },
  { id: 'meansCheck', kind: 'choice', options: ['agree', 'later'] },
  { id: 'kin', kind: 'choice', options: ['no', 'yes', 'unknown'] },
  { id: 'kinWho', kind: 'text', optional: true, most: 60 },
  { id: 'signature', kind: 'choice', options: ['paper', 'worker', 'later'] },
  { id: 'signaturePhotos', kind: 'photos', most: 2 },
];

export const declarationPages: readonly FormPage[] = [
  { id: 'truth', questions: ['truth'], next: () => 'means-check' },
  { id: 'means-check', questions: ['meansCheck'], next: () => 'kin' },
  { id: 'kin', questions: ['kin'], next: ({ kin }) => (kin === 'yes' ? 'kin-who' : 'signature') },
  { id: 'kin-who', questions: ['kinWho'], next: () => 'signature' },
  {
    id: 'signature',
    questions: ['signature'],
    next: ({ signature }) => (signature === 'paper' ? 'signature-photos' : undefined),
  },
  { id: 'signature-photos', questions: ['signaturePhotos'], next: () => undefined },
];
