import { memo } from 'react';
import { ChoiceField } from '../choice-field/choice-field';

export type TextSizeStep = 1 | 2 | 3 | 4;

export interface TextSizeSwitchProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** From the smallest to the largest. */
  readonly labels: readonly [string, string, string, string];
  readonly value: TextSizeStep;
  readonly onChange: (value: TextSizeStep) => void;
}

const sizes: readonly TextSizeStep[] = [1, 2, 3, 4];

/** The four text sizes. The page around it changes at once, which shows best what was chosen. */
export const TextSizeSwitch = memo(function TextSizeSwitch(props: TextSizeSwitchProps) {
  const { label, labelHidden, labels, value, onChange } = props;
  const pick = (picked: string) => onChange(sizes.find((size) => String(size) === picked) ?? value);
  return (
    <ChoiceField
      id="text-size"
      label={label}
      labelHidden={labelHidden}
      options={labels.map((words, place) => ({ value: String(place + 1), label: words }))}
      value={String(value)}
      onChange={pick}
    />
  );
});
