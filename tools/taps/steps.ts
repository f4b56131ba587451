/** One thing a person does. Words are those on the screen, or a part of them; of two that hold them, the first. */
export type Step =
  /** A button, a row or a link. */
  | { readonly act: 'tap'; readonly words: string }
  /** An option, and on by 「下一题」 where it does not go on by itself; `of` names the question where two have such an option. */
  | { readonly act: 'answer'; readonly words: string; readonly of?: string }
  /** One option of several on a page. */
  | { readonly act: 'pick'; readonly words: string; readonly of?: string }
  /** A field by its label: it is touched, then typed into. */
  | { readonly act: 'type'; readonly label: string; readonly words: string }
  | { readonly act: 'see'; readonly words: string };

const next = '下一题';

export const tap = (words: string): Step => ({ act: 'tap', words });
export const answer = (words: string, of = ''): Step => ({ act: 'answer', words, of });
export const pick = (words: string, of = ''): Step => ({ act: 'pick', words, of });
export const type = (label: string, words: string): Step => ({ act: 'type', label, words });
export const see = (words: string): Step => ({ act: 'see', words });
export const goOn: Step = tap(next);

/** What a person comes for, from home on a phone that knows nothing of them, and how many taps it may cost. */
export interface Job {
  readonly name: string;
  readonly limit: number;
  /** Touching a field counts as a tap, unless the limit is one besides typing. */
  readonly typingIsFree?: boolean;
  readonly steps: readonly Step[];
}

/** What it came to. */
export interface Count {
  readonly taps: number;
  /** Fields touched. */
  readonly fields: number;
  readonly questions: number;
  readonly screens: number;
}

/** The taps that the limit is about. */
export function counted({ typingIsFree }: Job, { taps, fields }: Count): number {
  return typingIsFree ? taps : taps + fields;
}
