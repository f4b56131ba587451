import type { FormTexts } from '@/content/form-texts';
import { errorSentence } from '@/content/messages/form-runner/errors';
import type { FieldError } from '@/domain/failure';
import type { FormDefinition } from '@/domain/form/definition';

/** What to mend at one question: what has options is chosen, anything else filled in. */
export function errorWords(form: FormDefinition, texts: FormTexts, error: FieldError): string {
  const own = texts.errors[`${error.question}.missing`];
  const options = form.questions.find(({ id }) => id === error.question)?.options;
  const unchosen = error.code === 'missing' && own === undefined && options !== undefined;
  return errorSentence(unchosen ? { ...error, code: 'missing-choice' } : error, texts);
}

/** The same over the page, where several questions are wrong: which one is told first. */
export function errorsInWords(form: FormDefinition, texts: FormTexts, errors: readonly FieldError[]) {
  return errors.map((error) => {
    const words = errorWords(form, texts, error);
    const label = texts.questions[error.question]?.label;
    return { id: error.question, text: errors.length > 1 && label ? `${label}：|${words}` : words };
  });
}
