import { applicationRequest } from '@contract/schemas';
import { dayOf } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { checkSubmission } from '@/domain/form/submission-check';
import { identityProblem } from '@/domain/identity-number';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { isUrgentApplication } from '@/forms/assistance-application/who';
import type { Backend } from '../backend';
import { parseFields } from '../http/body';
import { Refusal } from '../http/refusal';
import { listOf, type Report, strangeVillage, textOf } from './report';

/**
 * Judges an application with the form's own rules: the same tasks, the same route, the same codes.
 *
 * @throws {Refusal} `fields-rejected`, `form-version` or `answers-rejected`, with the names of the fields
 */
export function readApplication({ region, now }: Pick<Backend, 'region' | 'now'>, sent: unknown): Report {
  const { formVersion, answers: submitted, consent, consents } = parseFields(applicationRequest, sent);
  if (formVersion !== assistanceApplication.version) {
    throw new Refusal('form-version', { errors: [{ question: 'formVersion', code: 'unknown' }] });
  }
  const { answers, errors } = checkSubmission(assistanceApplication, submitted, dayOf(now()));
  const all = [...errors, ...strangeVillage(region, answers)];
  if (all.length > 0) throw new Refusal('answers-rejected', { errors: all });
  const proof = textOf(answers.phone) || textOf(answers.helperPhone);
  return {
    kind: 'assistance-application',
    formVersion,
    answers,
    consent,
    ...(consents && { consents }),
    urgent: isUrgentApplication(answers),
    anonymous: false,
    village: textOf(answers.village),
    photos: photosOf(answers),
    ...(proof !== '' && { reporterPhone: proof }),
    ...identityOf(answers),
  };
}

function photosOf(answers: Answers): readonly string[] {
  return assistanceApplication.questions
    .filter(({ kind }) => kind === 'photos')
    .flatMap(({ id }) => listOf(answers[id]));
}

function identityOf({ idNumber }: Answers): Pick<Report, 'identity'> {
  const number = textOf(idNumber);
  return number === '' || identityProblem(number) ? {} : { identity: number };
}
