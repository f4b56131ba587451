import { type Answers, type FormDefinition, isBlank, unknownAnswer } from '@/domain/form/definition';
import { registeredFor, urgencies } from '@/domain/registered-for';

/**
 * 先报个名 (registration): name, place, how to reach the person and how urgent it is. The office finds out the rest at
 * a visit (社会救助法 §37: whoever cannot apply alone is helped to), or it follows into the same case (`supplement`).
 * `relation` is set by the way in and drawn on no page.
 */
export const registration: FormDefinition = {
  id: 'registration',
  version: 1,
  start: 'name',
  questions: [
    { id: 'relation', kind: 'choice', options: registeredFor },
    { id: 'personName', kind: 'name' },
    { id: 'village', kind: 'village', optional: true, most: 8 },
    { id: 'place', kind: 'text', optional: true, most: 100 },
    { id: 'phone', kind: 'phone', unknown: true },
    { id: 'urgency', kind: 'choice', options: urgencies },
  ],
  pages: [
    {
      id: 'name',
      questions: ['relation', 'personName', 'village', 'place'],
      check: (answers) => (saysWhere(answers) ? [] : [{ question: 'place', code: 'where-missing' }]),
      next: () => 'reach',
    },
    { id: 'reach', questions: ['phone', 'urgency'], next: () => undefined },
  ],
};

/** A village of the list is enough; anything else must be told in words. */
function saysWhere({ village, place }: Answers): boolean {
  return !isBlank(place) || !(isBlank(village) || village === 'other');
}

/** The number somebody left; nothing where a worker is to come instead. */
export function phoneOfRegistration({ phone }: Answers): string {
  return typeof phone === 'string' && phone !== unknownAnswer ? phone : '';
}
