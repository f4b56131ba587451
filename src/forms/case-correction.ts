import type { FormDefinition } from '@/domain/form/definition';

/** 改名字、住处、电话 of a case that is at the office; what is left blank stays as it was. */
export const caseCorrection: FormDefinition = {
  id: 'case-correction',
  version: 1,
  start: 'correction',
  questions: [
    { id: 'name', kind: 'name', optional: true },
    { id: 'place', kind: 'text', optional: true, most: 100 },
    { id: 'phone', kind: 'phone', optional: true },
  ],
  pages: [
    {
      id: 'correction',
      questions: ['name', 'place', 'phone'],
      check: ({ name, place, phone }) =>
        name || place || phone ? [] : [{ question: 'name', code: 'nothing-to-correct' }],
      next: () => undefined,
    },
  ],
};
