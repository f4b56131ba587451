import { memo, useId } from 'react';
import type { FieldProps } from '../field/field';
import { Group } from '../field/group';
import { LeadRow } from '../option/lead-row';
import type { Option } from '../option/option';
import { OptionRow } from '../option/option-row';

export interface MultiChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  /** All that is chosen now, in the order of the options. */
  readonly onChange: (value: readonly string[]) => void;
  /** An option that leads to a further page was tapped. */
  readonly onLead?: ((value: string) => void) | undefined;
}

/** Any number of answers out of several. */
export const MultiChoiceField = memo(function MultiChoiceField(props: MultiChoiceFieldProps) {
  const { options, value, onChange, onLead, ...field } = props;
  const name = useId();
  const toggle = (picked: string) => onChange(toggled(options, value, picked));
  return (
    <Group kind="group" {...field}>
      {options.map((option) =>
        option.leads ? (
          <LeadRow key={option.value} option={option} onLead={onLead ?? toggle} />
        ) : (
          <OptionRow
            key={option.value}
            option={option}
            shape="checkbox"
            name={name}
            chosen={value.includes(option.value)}
            onPick={toggle}
          />
        ),
      )}
    </Group>
  );
});

/** The choice with one option put in or taken out. What is not among the options stays. */
function toggled(options: readonly Option[], value: readonly string[], picked: string): readonly string[] {
  const others = value.filter((chosen) => chosen !== picked);
  const chosen = others.length === value.length ? [...value, picked] : others;
  const order = options.map((option) => option.value);
  return [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
