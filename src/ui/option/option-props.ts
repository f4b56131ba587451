import type { Option } from './option';

export interface OptionRowProps {
  readonly option: Option;
  readonly shape: 'radio' | 'checkbox';
  /** The radios of one question share it. */
  readonly name: string;
  readonly chosen: boolean;
  readonly onPick: (value: string) => void;
}
