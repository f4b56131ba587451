import { memo, useId } from 'react';
import { Box } from '../box/box';
import { Button } from '../button/button';
import type { FieldProps } from '../field/field';
import { Group } from '../field/group';
import { LeadRow } from '../option/lead-row';
import type { Option } from '../option/option';
import { OptionRow } from '../option/option-row';

export interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** An option that leads to a further page was tapped. */
  readonly onLead?: ((value: string) => void) | undefined;
  /** Drawn as buttons, the first one filled: choosing also goes on. */
  readonly asButtons?: boolean | undefined;
}

/** One answer out of several. */
export const ChoiceField = memo(function ChoiceField(props: ChoiceFieldProps) {
  const { options, value, onChange, onLead, asButtons, ...field } = props;
  // Not the id: pages further down the stack may hold the same question, and radios of one name are one group.
  const name = useId();
  return (
    <Group kind={asButtons ? 'group' : 'radiogroup'} {...field}>
      {asButtons ? (
        <ButtonRows options={options} onChange={onChange} />
      ) : (
        <Rows name={name} options={options} value={value} onChange={onChange} onLead={onLead} />
      )}
    </Group>
  );
});

type RowsProps = Pick<ChoiceFieldProps, 'options' | 'value' | 'onChange' | 'onLead'> & {
  readonly name: string;
};

function Rows({ name, options, value, onChange, onLead = onChange }: RowsProps) {
  return options.map((option) =>
    option.leads ? (
      <LeadRow key={option.value} option={option} onLead={onLead} />
    ) : (
      <OptionRow
        key={option.value}
        option={option}
        shape="radio"
        name={name}
        chosen={option.value === value}
        onPick={onChange}
      />
    ),
  );
}

function ButtonRows({ options, onChange }: Pick<ChoiceFieldProps, 'options' | 'onChange'>) {
  return (
    <Box className="stack">
      {options.map(({ value, label }, place) => (
        <Button
          key={value}
          tone={place === 0 ? 'main' : 'secondary'}
          label={label}
          onTap={() => onChange(value)}
        />
      ))}
    </Box>
  );
}
