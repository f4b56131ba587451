import { neighbourReportRequest } from '@contract/schemas';
import type { Region } from '@/domain/region';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import { isUrgent, neighbourReport } from '@/forms/neighbour-report';
import { parseFields } from '../../http/body/body';
import { RequestRefusal } from '../../http/refusal';
import { judged } from './judged';
import { type Submission, strangeVillage, textOf } from './submission';

/**
 * Judges what was sent with the form's own rules.
 *
 * @throws {RequestRefusal} `fields-rejected`, `form-version` or `answers-rejected`, with the names of the fields
 */
export function readReport(region: Region, sent: unknown): Submission {
  const { formVersion, answers: submitted, consent } = parseFields(neighbourReportRequest, sent);
  const { answers, errors } = judged(neighbourReport, formVersion, submitted);
  const all = [...errors, ...strangeVillage(region, answers)];
  if (all.length > 0) throw new RequestRefusal('answers-rejected', { errors: all });
  const phone = textOf(answers.reporterPhone);
  return {
    kind: 'neighbour-report',
    formVersion: neighbourReport.version,
    answers,
    consent,
    urgent: isUrgent(answers),
    anonymous: answers.naming === 'anonymous',
    village: textOf(answers.village),
    photos: listOf(answers.photos),
    ...(phone !== '' && { reporterPhone: phone }),
  };
}
