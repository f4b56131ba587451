/** What a command says, and whether it did what was asked. */
export interface Outcome {
  readonly done: boolean;
  readonly lines: readonly string[];
}

export const done = (...lines: string[]): Outcome => ({ done: true, lines });
export const failed = (...lines: string[]): Outcome => ({ done: false, lines });
