import { applicationRequest } from '@contract/schemas';
import type { SeparateConsent } from '@/domain/case/outbox';
import { dayOf } from '@/domain/dates';
import type { FieldError } from '@/domain/failure';
import type { Answers } from '@/domain/form/definition';
import type { Region } from '@/domain/region';
import { identityProblem } from '@/domain/typed/identity-number';
import { assistanceApplication } from '@/forms/application/application';
import { consentsAsked } from '@/forms/application/consents';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import { isUrgentApplication } from '@/forms/application/who';
import type { WithClock } from '../../clock';
import { parseFields } from '../../http/body/body';
import { RequestRefusal } from '../../http/refusal';
import { judged } from './judged';
import { type Submission, strangeVillage, textOf } from './submission';

/**
 * Judges an application with the form's own rules: the same tasks, the same route, the same codes.
 *
 * @throws {RequestRefusal} `fields-rejected`, `form-version` or `answers-rejected`, with the names of the fields
 */
export function readApplication(
  { region, now }: { readonly region: Region } & WithClock,
  sent: unknown,
): Submission {
  const { formVersion, answers: submitted, consent, consents } = parseFields(applicationRequest, sent);
  const { answers, errors } = judged(assistanceApplication, formVersion, submitted, dayOf(now()));
  const strange = [...errors, ...strangeVillage(region, answers)];
  const all = strange.length > 0 ? strange : contradictions(answers, formVersion, consents);
  if (all.length > 0) throw new RequestRefusal('answers-rejected', { errors: all });
  const proof = textOf(answers.phone) || textOf(answers.helperPhone);
  return {
    kind: 'assistance-application',
    formVersion: assistanceApplication.version,
    answers,
    consent,
    ...(consents && { consents }),
    urgent: isUrgentApplication(answers),
    anonymous: false,
    village: textOf(answers.village),
    photos: photosInApplication(answers),
    ...(proof !== '' && { reporterPhone: proof }),
    ...identityOf(answers),
  };
}

/**
 * A recorded consent must say what the answers say, once; one for a question that was not answered is none. What an
 * older version asked and this one does not is kept as it was said.
 */
export function contradictions(
  answers: Answers,
  formVersion: number,
  consents: readonly SeparateConsent[] = [],
): readonly FieldError[] {
  const asked = new Map(consentsAsked(answers).map(({ id, answer }) => [id, answer]));
  const isOlder = formVersion < assistanceApplication.version;
  const differing = consents
    .filter(({ id, answer }) => (asked.has(id) ? asked.get(id) !== answer : !isOlder))
    .map(({ id }) => ({ question: id, code: 'consent-differs' }));
  const ids = consents.map(({ id }) => id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  return [...differing, ...twice.map((question) => ({ question, code: 'twice' }))];
}

/** Ids of every photo among answers to the application's form. */
export function photosInApplication(answers: Answers): readonly string[] {
  return assistanceApplication.questions
    .filter(({ kind }) => kind === 'photos')
    .flatMap(({ id }) => listOf(answers[id]));
}

/** The identity number, where a right one was given. */
export function identityOf({ idNumber }: Answers): Pick<Submission, 'identity'> {
  const number = textOf(idNumber);
  return number === '' || identityProblem(number) ? {} : { identity: number };
}
