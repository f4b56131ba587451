export interface SearchFieldProps {
  readonly id: string;
  /** Shown above the field. */
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The keyboard's search key, or the button. */
  readonly onSearch: () => void;
  readonly searchLabel: string;
}
