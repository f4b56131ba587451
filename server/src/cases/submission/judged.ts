import type { Day } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { isUnknownVersion, type Judgement, judgeSubmission } from '@/domain/form/judge-submission';
import { RequestRefusal } from '../../http/refusal';

/**
 * What was sent, as today's form judges it, whatever version it was answered on.
 *
 * @throws {RequestRefusal} `form-version` for one that does not exist yet: the phone keeps it, and tells the person
 */
export function judged(form: FormDefinition, version: number, submitted: Answers, today?: Day): Judgement {
  const judgement = judgeSubmission(form, version, submitted, today);
  if (isUnknownVersion(judgement)) throw new RequestRefusal('form-version', { errors: judgement.errors });
  return judgement;
}
