import { applicationRequest } from '@contract/schemas';
import { type Day, dayOf } from '@/domain/dates';
import type { FieldError } from '@/domain/failure';
import type { Answers } from '@/domain/form/definition';
import { checkSubmission } from '@/domain/form/submission-check';
import { identityProblem } from '@/domain/identity-number';
import type { SeparateConsent } from '@/domain/outbox';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { consentsAsked } from '@/forms/assistance-application/consents';
import { papersQuestions } from '@/forms/assistance-application/papers';
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
  const { answers, errors } = judged(submitted, formVersion, dayOf(now()));
  const strange = [...errors, ...strangeVillage(region, answers)];
  const all = strange.length > 0 ? strange : contradictions(answers, formVersion, consents);
  if (all.length > 0) throw new Refusal('answers-rejected', { errors: all });
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
    photos: photosOf(answers),
    ...(proof !== '' && { reporterPhone: proof }),
    ...identityOf(answers),
  };
}

/**
 * Answers of an older version, from a phone that has not been updated or a parcel that waited, are read as the
 * version of today means them. Words about a
 * paper that today's form asks of fewer people are left out.
 *
 * @throws {Refusal} `form-version` for a version that does not exist yet
 */
function judged(submitted: Answers, version: number, today: Day): ReturnType<typeof checkSubmission> {
  const { version: current, upgrade } = assistanceApplication;
  if (version === current) return checkSubmission(assistanceApplication, submitted, today);
  if (version < 1 || version > current || !upgrade) {
    throw new Refusal('form-version', { errors: [{ question: 'formVersion', code: 'unknown' }] });
  }
  const upgraded = upgrade({ answers: submitted, typing: {} }, version).answers;
  const { answers, errors } = checkSubmission(assistanceApplication, upgraded, today);
  const idle = papersQuestions.map(({ id }) => id);
  return {
    answers,
    errors: errors.filter(({ code, question }) => code !== 'off-route' || !idle.includes(question)),
  };
}

/**
 * A recorded consent must say what the answers say, once; one for a question that was not answered is none. What an
 * older version asked and this one does not is kept as it was said.
 */
function contradictions(
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

function photosOf(answers: Answers): readonly string[] {
  return assistanceApplication.questions
    .filter(({ kind }) => kind === 'photos')
    .flatMap(({ id }) => listOf(answers[id]));
}

function identityOf({ idNumber }: Answers): Pick<Report, 'identity'> {
  const number = textOf(idNumber);
  return number === '' || identityProblem(number) ? {} : { identity: number };
}
