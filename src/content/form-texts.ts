/** A notice beside answers: a title and short lines. */
export interface NoticeText {
  readonly tone: 'tip' | 'wait' | 'danger';
  readonly title: string;
  readonly lines: readonly string[];
  /** Whom to call: for danger to life its numbers first, for help that cannot wait the town's hotline. */
  readonly emergency?: 'life' | 'help';
}

export interface OptionText {
  readonly label: string;
  readonly note?: string;
}

export interface QuestionText {
  readonly label: string;
  readonly hint?: string;
  /** What a `number` counts: 人, 岁. */
  readonly unit?: string;
  readonly options?: Readonly<Record<string, OptionText>>;
  /** What unfolds the options that few people have. */
  readonly rare?: string;
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

/**
 * Words of a form's messages that stand for somebody (申请人, 这个人), and who that is on this screen: 您, a covered name,
 * a relation. Whoever is not known yet keeps the word, and so do the office's lists, where it is the right one.
 */
export type Named = Readonly<Record<string, string>>;

/** The same messages with everybody called by name. */
export function addressed<Messages>(messages: Messages, named: Named): Messages {
  const terms = Object.keys(named);
  if (terms.length === 0) return messages;
  const called = new RegExp(terms.join('|'), 'g');
  const call = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(called, (term) => named[term] ?? term);
    if (Array.isArray(one)) return one.map(call);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, call(value)]));
  };
  return call(messages) as Messages; // every string is where it was
}
