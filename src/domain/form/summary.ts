import { type Answers, type FormDefinition, isBlank, type Question, questionOf } from './definition';
import { walk } from './journey';

/** One line of "check your answers": a question that was on the route, its answer, and the page that changes it. */
export interface SummaryLine {
  readonly page: string;
  readonly question: Question;
  readonly value: Answers[string];
  readonly blank: boolean;
}

/** The answers on the route in the order they were asked. Buttons that only steer the route are left out. */
export function summarise(form: FormDefinition, answers: Answers): readonly SummaryLine[] {
  return walk(form, answers).pages.flatMap((page) =>
    page.questions.flatMap((id) => {
      const question = questionOf(form, id);
      const value = answers[id];
      if (question.buttons || value === undefined) return [];
      return [{ page: page.id, question, value, blank: isBlank(value) }];
    }),
  );
}
