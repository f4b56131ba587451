import { applicationRequest } from '@contract/schemas';
import type { SeparateConsent } from '@/domain/case/outbox';
import { dayOf } from '@/domain/dates';
import { type Answers, isBlank } from '@/domain/form/definition';
import type { Region } from '@/domain/region';
import { isUrgentApplication } from '@/forms/application/who';
import { supplement } from '@/forms/supplement';
import type { WithClock } from '../../clock';
import { parseFields } from '../../http/body/body';
import { RequestRefusal } from '../../http/refusal';
import { judged } from '../submission/judged';
import { contradictions, identityOf, photosInApplication } from '../submission/read-application';
import { strangeVillage } from '../submission/submission';

/** More answers for a case (接着填), as its form takes them. */
export interface IncomingAnswers {
  readonly answers: Answers;
  readonly formVersion: number;
  readonly consent: { readonly version: string; readonly hash: string };
  readonly consents?: readonly SeparateConsent[];
  readonly photos: readonly string[];
  readonly urgent: boolean;
  readonly identity?: string;
}

/**
 * Judges what was sent like an application of which no part is required.
 *
 * @throws {RequestRefusal} `fields-rejected`, `form-version` or `answers-rejected`, with the names of the fields
 */
export function readSupplement(
  { region, now }: { readonly region: Region } & WithClock,
  sent: unknown,
): IncomingAnswers {
  const { formVersion, answers: submitted, consent, consents } = parseFields(applicationRequest, sent);
  const { answers, errors } = judged(supplement, formVersion, submitted, dayOf(now()));
  const strange = [...errors, ...strangeVillage(region, answers)];
  const all = strange.length > 0 ? strange : contradictions(answers, formVersion, consents);
  if (all.length > 0) throw new RequestRefusal('answers-rejected', { errors: all });
  if (Object.values(answers).every(isBlank))
    throw new RequestRefusal('answers-rejected', { errors: [{ question: 'answers', code: 'missing' }] });
  return {
    answers,
    formVersion: supplement.version,
    consent,
    ...(consents && { consents }),
    photos: photosInApplication(answers),
    urgent: isUrgentApplication(answers),
    ...identityOf(answers),
  };
}
