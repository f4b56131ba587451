import { type Answers, type FormDefinition, isBlank, type Question, questionOf } from './definition';
import { walk } from './journey';
import { answersOf, recordForm, recordsOf } from './records';

/** One line of "check your answers": a question that was on the route, its answer, and the page that changes it. */
export interface SummaryLine {
  readonly page: string;
  readonly question: Question;
  readonly value: Answers[string];
  readonly blank: boolean;
  /** For `records`: the lines of each entry. */
  readonly records?: readonly (readonly SummaryLine[])[];
}

/** The answers on the route in the order they were asked. Buttons that only steer the route are left out. */
export function summarise(form: FormDefinition, answers: Answers): readonly SummaryLine[] {
  return walk(form, answers).pages.flatMap((page) =>
    page.questions.flatMap((id) => {
      const question = questionOf(form, id);
      const value = answers[id];
      if (question.buttons || value === undefined) return [];
      return [{ page: page.id, question, value, blank: isBlank(value), ...entriesOf(question, value) }];
    }),
  );
}

function entriesOf(question: Question, value: Answers[string]): Pick<SummaryLine, 'records'> {
  if (question.kind !== 'records') return {};
  return {
    records: recordsOf(value).map((record) => summarise(recordForm(question), answersOf(record))),
  };
}

function isPhotos(form: FormDefinition, id: string): boolean {
  return form.questions.some((question) => question.id === id && question.kind === 'photos');
}

/** Local ids of all photos among the answers, in the order asked. */
export function photosOf(form: FormDefinition, answers: Answers): readonly string[] {
  return Object.entries(answers).flatMap(([id, value]) =>
    isPhotos(form, id) && Array.isArray(value)
      ? value.filter((photo): photo is string => typeof photo === 'string')
      : [],
  );
}
