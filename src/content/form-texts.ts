/** A notice beside answers: a title, short lines, and the numbers to call, if any. */
export interface NoticeText {
  readonly tone: 'tip' | 'wait' | 'danger';
  readonly title: string;
  readonly lines: readonly string[];
  readonly emergency?: boolean;
}

export interface OptionText {
  readonly label: string;
  readonly note?: string;
}

export interface QuestionText {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, OptionText>>;
  /** For `records`: what its buttons and entries are called. */
  readonly records?: RecordTexts;
}

export interface RecordTexts {
  readonly add: string;
  readonly addMore: string;
  /** An entry whose first question has no answer yet. */
  readonly unnamed: string;
  /** Words of the form each entry answers. */
  readonly form: FormTexts;
}

/** Pages of a form that stand together where it is looked over. */
export interface CheckPart {
  readonly title: string;
  readonly pages: readonly string[];
}

/** All words of one form, by the ids of its definition. `|` marks where a line may break. */
export interface FormTexts {
  readonly title: string;
  readonly pages: Readonly<Record<string, { readonly heading: string; readonly hint?: string }>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
  /** Sentences of this form's own error codes, by `question.code` first, then by `code`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly notices: Readonly<Record<string, NoticeText>>;
}
