export interface SearchFieldProps {
  readonly id: string;
  /** Shown above the field. */
  readonly label: string;
  /** The field is come to: what a search needs can be fetched. */
  readonly onFocus?: (() => void) | undefined;
  /** Every key. The field keeps what is typed by itself: handed back, fast keys would be lost. */
  readonly onInput: (typed: string) => void;
  /** The keyboard's search key, or the button. */
  readonly onSearch: () => void;
  readonly searchLabel: string;
  /** What stands in it from the beginning. */
  readonly begun?: string | undefined;
}
