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
