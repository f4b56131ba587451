import { registrationRequest } from '@contract/schemas';
import { dayOf } from '@/domain/dates';
import type { Region } from '@/domain/region';
import { isUrgentAnswer } from '@/domain/registered-for';
import { phoneOfRegistration, registration } from '@/forms/registration';
import type { WithClock } from '../../clock';
import { parseFields } from '../../http/body/body';
import { RequestRefusal } from '../../http/refusal';
import { judged } from './judged';
import { type Submission, strangeVillage, textOf } from './submission';

/**
 * Judges a registration (先报个名) with its form's own rules. It makes a case like an application with few answers:
 * the office completes it, or more answers follow.
 *
 * @throws {RequestRefusal} `fields-rejected`, `form-version` or `answers-rejected`, with the names of the fields
 */
export function readRegistration(
  { region, now }: { readonly region: Region } & WithClock,
  sent: unknown,
): Submission {
  const { formVersion, answers: submitted, consent } = parseFields(registrationRequest, sent);
  const { answers, errors } = judged(registration, formVersion, submitted, dayOf(now()));
  const all = [...errors, ...strangeVillage(region, answers)];
  if (all.length > 0) throw new RequestRefusal('answers-rejected', { errors: all });
  const phone = phoneOfRegistration(answers);
  return {
    kind: 'assistance-application',
    form: 'registration',
    formVersion: registration.version,
    answers,
    consent,
    urgent: isUrgentAnswer(answers.urgency),
    anonymous: false,
    village: textOf(answers.village),
    photos: [],
    ...(phone !== '' && { reporterPhone: phone }),
  };
}
