import type { FieldError } from '../failure';

/** Anything JSON can carry; each question's kind says which part of it is its own. */
export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | readonly AnswerValue[]
  | { readonly [key: string]: AnswerValue };

/**
 * Answers by question id. A missing key means "not asked yet"; a blank (`''`, `[]`) means
 * "asked and left empty", which only optional questions allow.
 */
export type Answers = Readonly<Record<string, AnswerValue>>;

/**
 * - `choice`: one option id · `choices`: several option ids
 * - `text`: one line · `long-text`: several lines · `phone`: digits, mended
 * - `village`: a village code of the region, or `other` for a place in words
 * - `photos`: ids of attachments
 */
export type QuestionKind = 'choice' | 'choices' | 'text' | 'long-text' | 'phone' | 'village' | 'photos';

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** May be left blank. */
  readonly optional?: boolean;
  /** Option ids in the order shown; for `choice` and `choices`. */
  readonly options?: readonly string[];
  /** Options that lead to a further page instead of being an answer themselves. */
  readonly leads?: readonly string[];
  /** Options drawn as buttons: choosing one also goes on. */
  readonly buttons?: boolean;
  /** Most characters of a text, most items of `choices` and `photos`. */
  readonly most?: number;
}

export interface FormPage {
  readonly id: string;
  /** Ids of the questions shown together, in order. */
  readonly questions: readonly string[];
  /** Rules over several questions; rules of one question follow from its definition. */
  readonly check?: (answers: Answers) => readonly FieldError[];
  /** Keys of notices that belong beside these answers. */
  readonly notices?: (answers: Answers) => readonly string[];
  /** The page after this one, or `undefined` at the end of the form. */
  readonly next: (answers: Answers) => string | undefined;
}

/** A form as data. Changing what an answer means needs a new `version` and an upgrade of saved drafts. */
export interface FormDefinition {
  readonly id: string;
  readonly version: number;
  readonly start: string;
  readonly questions: readonly Question[];
  readonly pages: readonly FormPage[];
  /** Answers saved under an older version, as this version means them. */
  readonly upgrade?: (answers: Answers, from: number) => Answers;
}

/** @throws {Error} when the form has no such question: a mistake in the definition */
export function questionOf(form: FormDefinition, id: string): Question {
  const found = form.questions.find((question) => question.id === id);
  if (!found) throw new Error(`form ${form.id} has no question ${id}`);
  return found;
}

/** @throws {Error} when the form has no such page: a mistake in the definition */
export function pageOf(form: FormDefinition, id: string): FormPage {
  const found = form.pages.find((page) => page.id === id);
  if (!found) throw new Error(`form ${form.id} has no page ${id}`);
  return found;
}

/** The answer that says "asked and left empty" for this kind of question. */
export function blankOf(question: Question): AnswerValue {
  return question.kind === 'choices' || question.kind === 'photos' ? [] : '';
}

/** Whether a value is one of the blanks. */
export function isBlank(value: AnswerValue | undefined): boolean {
  return (
    value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0)
  );
}
