import { type Answers, blankOf, type FormDefinition, isBlank, questionOf } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { isUrgentAnswer, type RegisteredFor } from '@/domain/registered-for';
import { assistanceApplication } from './application/application';
import { phoneOfRegistration } from './registration';

/**
 * 接着填: the application's form for a case that is at the office. No part of it is required, for each that is filled in
 * spares the office a question. It keeps the application's id and version, so that drafts grow with it.
 */
export const supplement: FormDefinition = {
  ...assistanceApplication,
  tasks: (assistanceApplication.tasks ?? []).map(({ required: _, ...task }) => task),
};

/** What a registration said, as the application's form asks it; what it did not ask stays unasked. */
export function applicationFrom(registered: Answers): Answers {
  const { personName, village, place, relation } = registered;
  const phone = phoneOfRegistration(registered);
  const told: Answers = {
    ...(relation === 'self' && { forWhom: 'self' }),
    ...helperOf(String(relation)),
    urgent: isUrgentAnswer(registered.urgency) ? 'yes' : 'no',
    ...(personName !== undefined && { personName }),
    village: village ?? '',
    ...(isBlank(place) ? {} : { address: place ?? '' }),
    phone,
    phoneOf: blankOf(questionOf(assistanceApplication, 'phoneOf')),
    reach: phone === '' ? visit : '',
  };
  return told;
}

/** What stands under 别的办法 where no number was left. */
const visit = '没有电话，请上门找';

/** Who the helper is to the person, where the relation tells it. */
function helperOf(relation: string): Answers {
  const helperIs = helpers[relation as RegisteredFor];
  return helperIs === undefined ? {} : { helperIs };
}

const helpers: Partial<Readonly<Record<RegisteredFor, string>>> = {
  mother: 'child',
  father: 'child',
  spouse: 'spouse',
  relative: 'relative',
};

/** How many answers of a draft the office has not heard yet: what is on the route and differs from what is known. */
export function newAnswers(answers: Answers, known: Answers): number {
  const told = walk(supplement, answers).answers;
  return Object.entries(told).filter(
    ([id, value]) => !isBlank(value) && JSON.stringify(value) !== JSON.stringify(known[id]),
  ).length;
}
