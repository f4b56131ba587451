export interface ErrorSummaryProps {
  /** How many there are to mend. */
  readonly title: string;
  readonly errors: readonly { readonly id: string; readonly text: string }[];
  /** One was picked: bring its field into view. */
  readonly onPick: (id: string) => void;
}
