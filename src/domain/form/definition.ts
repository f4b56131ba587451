import type { FieldError } from '../failure';
import type { PhotoPurpose } from '../photo/photo';

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
 * - `name`: a person's name · `id-number`: 18 characters, mended
 * - `amount`: typed in yuan, kept as a number of 分 · `number`: a whole number · `date`: `YYYY-MM-DD`
 * - `village`: a village code of the region, or `other` for a place in words
 * - `receipt`: twelve digits with their check digit, mended
 * - `photos`: ids of attachments; never inside `records`, where neither sending nor clean-up looks for them
 * - `records`: a list of answers to a form of their own, each with an `id`
 */
export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'long-text'
  | 'phone'
  | 'name'
  | 'id-number'
  | 'amount'
  | 'number'
  | 'date'
  | 'village'
  | 'receipt'
  | 'photos'
  | 'records';

/** 「不知道」, wherever a question allows it; never the same as blank or zero. */
export const unknownAnswer = 'unknown';

/** What was gone on from, and what stands in fields beside it. */
export interface DraftContent {
  readonly answers: Answers;
  readonly typing: Answers;
}

/** Options that answer a question by themselves: 「没有」 and 「不知道」. */
export const waysOut: readonly string[] = ['none', 'unknown'];

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** May be left blank. */
  readonly optional?: boolean;
  /**
   * The version of the whole form that asked it first; left out, the first. Where it is optional, its answer is blank for
   * whoever answered an earlier version; where it is not, `upgrade` answers it.
   */
  readonly since?: number;
  /** Option ids in the order shown; for `choice` and `choices`. */
  readonly options?: readonly string[];
  /** Options that lead to a further page by one tap; in `choices` none of `waysOut` stands beside another. */
  readonly leads?: readonly string[];
  /** Options that few people have, one behind the other; folded until wanted, so that at most seven rows stand there. */
  readonly rare?: readonly string[];
  /** Options drawn as buttons: choosing one also goes on. */
  readonly buttons?: boolean;
  /** Most characters of a text, most items of `choices`, `photos` and `records`, the largest `number`. */
  readonly most?: number;
  /** The smallest `number`, the fewest `records`. */
  readonly least?: number;
  /** For what is typed: 「不知道」 is an answer too. */
  readonly unknown?: boolean;
  /** For `amount`: the time it is counted over; a year is told back as a month too. */
  readonly per?: 'month' | 'year';
  /** For `photos`: what they show; left out, a scene. Papers are taken by camera or chosen, apart. */
  readonly photo?: PhotoPurpose;
  /**
   * For an age group: the `id-number` question that tells it. Worked out on the day the page is gone on from, so
   * that no route changes with the calendar; asked, and never required, where there is no number.
   */
  readonly ageFrom?: string;
  /** Once it is asked nothing is sent without it, in a part that may stop anywhere too: what somebody chose to give. */
  readonly owed?: boolean;
  /** For `photos`: drawn with the finger instead of taken. */
  readonly drawn?: boolean;
  /** For `date`: may lie after today. */
  readonly ahead?: boolean;
  /** For `records`: what is asked about each. */
  readonly records?: FormDefinition;
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

/**
 * A part of a form that is done by itself, in any order. Parts that are not required may stop at any
 * question not yet answered; what was answered before it counts.
 */
export interface FormTask {
  readonly id: string;
  /** Its first page. */
  readonly start: string;
  readonly required?: boolean;
  /** Whether it is asked at all; left out, always. */
  readonly when?: (answers: Answers) => boolean;
}

/** A form as data. Changing what an answer means needs a new `version` and an upgrade of saved drafts. */
export interface FormDefinition {
  readonly id: string;
  readonly version: number;
  readonly start: string;
  readonly questions: readonly Question[];
  readonly pages: readonly FormPage[];
  /** For a form in parts: each begins at a page of its own, and `start` is the first one's. */
  readonly tasks?: readonly FormTask[];
  /** Questions that an older version asked of more people: its answers to them are left out where they are not asked. */
  readonly narrowed?: readonly string[];
  /** Whom the words of its messages stand for, as far as its answers and those of the entry shown tell: 申请人 is 您. */
  readonly named?: (answers: Answers, entry: Answers) => Readonly<Record<string, string>>;
  /** What was saved under an older version, as this version means it. */
  readonly upgrade?: (saved: DraftContent, from: number) => DraftContent;
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
  return takesList(question) ? [] : '';
}

/** Whether the answers to this kind of question are lists. */
export function takesList({ kind }: Question): boolean {
  return kind === 'choices' || kind === 'photos' || kind === 'records';
}

/** Whether a value is one of the blanks. */
export function isBlank(value: AnswerValue | undefined): boolean {
  return (
    value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0)
  );
}

/** What a field shows: what was typed last, else the answer. */
export function shownValue({ typing, answers }: DraftContent, question: string): AnswerValue | undefined {
  return typing[question] ?? answers[question];
}

/** Answers to all other questions. */
export function omitAnswers(answers: Answers, questions: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)));
}
