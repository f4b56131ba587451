import { memo, useId } from 'react';
import type { FieldProps } from '../field/field';
import { Group } from '../field/group';
import { Folding } from '../option/folding';
import { GoingRow } from '../option/going-row';
import { LeadRow } from '../option/lead-row';
import type { Option } from '../option/option';
import { OptionList } from '../option/option-list';
import { OptionRow } from '../option/option-row';

export interface MultiChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  /** All that is chosen now, in the order of the options. */
  readonly onChange: (value: readonly string[]) => void;
  /** An option that leads on was tapped: to a further page of answers, or as the whole answer. */
  readonly onLead?: ((value: string) => void) | undefined;
  /** What unfolds the rare options. */
  readonly rareLabel?: string | undefined;
}

/** Any number of answers out of several; rare ones stay folded until wanted, or chosen before. */
export const MultiChoiceField = memo(function MultiChoiceField(props: MultiChoiceFieldProps) {
  const { options, value, onChange, onLead, rareLabel, ...field } = props;
  const name = useId();
  const toggle = (picked: string) => onChange(toggled(options, value, picked));
  return (
    <Group kind="group" {...field}>
      <OptionList options={options}>
        <Folding
          options={options}
          chosen={value}
          label={rareLabel}
          draw={(option) => (
            <Row
              option={option}
              name={name}
              chosen={value.includes(option.value)}
              onPick={toggle}
              onLead={onLead}
            />
          )}
        />
      </OptionList>
    </Group>
  );
});

interface RowProps extends Pick<MultiChoiceFieldProps, 'onLead'> {
  readonly option: Option;
  readonly name: string;
  readonly chosen: boolean;
  readonly onPick: (value: string) => void;
}

function Row({ option, name, chosen, onPick, onLead = onPick }: RowProps) {
  if (option.goes) return <GoingRow option={option} chosen={chosen} onPick={onLead} />;
  if (option.leads) return <LeadRow option={option} onLead={onLead} />;
  return <OptionRow option={option} shape="checkbox" name={name} chosen={chosen} onPick={onPick} />;
}

/** The choice with one option put in or taken out. What is not among the options stays. */
function toggled(options: readonly Option[], value: readonly string[], picked: string): readonly string[] {
  const others = value.filter((chosen) => chosen !== picked);
  const chosen = others.length === value.length ? [...value, picked] : others;
  const order = options.map((option) => option.value);
  return [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
