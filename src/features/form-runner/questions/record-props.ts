import { type FormDefinition, questionOf } from '@/domain/form/definition';
import { recordForm } from '@/domain/form/records';
import { replace } from '@/routes';
import type { FormRunnerProps } from '../page/form-runner';

/** What is different while one entry of a `records` question is filled in: its form, its words, its answers, its end. */
export function recordProps(props: FormRunnerProps): Partial<FormRunnerProps> {
  const { form, person, path, params, after, record } = props;
  if (record === undefined || typeof person !== 'string') return {};
  const [id = '', entry = ''] = record.split('.');
  const question = questionOf(form, id);
  const page = pageWith(form, id);
  const texts = props.texts.questions[id]?.records?.form;
  if (!texts) return {};
  return {
    form: recordForm(question),
    texts,
    person: { form, person, question: id, record: entry },
    params: { ...params, record },
    after: undefined,
    record: undefined,
    onEnd: () => replace(path, { ...params, page, ...(after ? { after } : {}) }),
  };
}

function pageWith(form: FormDefinition, question: string): string {
  return form.pages.find(({ questions }) => questions.includes(question))?.id ?? form.start;
}
