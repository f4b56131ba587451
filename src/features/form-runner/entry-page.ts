import type { Question } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { answersOf, type RecordAnswers, recordForm } from '@/domain/form/records';

/** Where 改 opens an entry of a list: one that is filled in begins anew, any other stands where it stopped. */
export function entryPage(question: Question, record: RecordAnswers): string | undefined {
  const form = recordForm(question);
  return walk(form, answersOf(record)).complete ? form.start : undefined;
}
