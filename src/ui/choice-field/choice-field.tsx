import { memo, useId } from 'react';
import { Box } from '../box/box';
import { Button } from '../button/button';
import type { FieldProps } from '../field/field';
import { Group } from '../field/group';
import { Folding } from '../option/folding';
import { GoingRow, type GoingRowProps } from '../option/going-row';
import { LeadRow } from '../option/lead-row';
import type { Option } from '../option/option';
import { OptionList } from '../option/option-list';
import { OptionRow } from '../option/option-row';

export interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** An option that leads to a further page was tapped. */
  readonly onLead?: ((value: string) => void) | undefined;
  /** What unfolds the rare options. */
  readonly rareLabel?: string | undefined;
  /** Drawn as buttons, the first one filled: choosing also goes on. */
  readonly asButtons?: boolean | undefined;
  /** Drawn as rows of which a tap chooses and goes on. */
  readonly goesOn?: boolean | undefined;
}

/** One answer out of several. */
export const ChoiceField = memo(function ChoiceField(props: ChoiceFieldProps) {
  const { options, value, onChange, onLead, rareLabel, asButtons, goesOn, ...field } = props;
  // Not the id: pages further down the stack may hold the same question, and radios of one name are one group.
  const name = useId();
  const folding = { options, chosen: value === undefined ? [] : [value], label: rareLabel };
  const picking = { onPick: onChange, onLead };
  const rowOf = (option: Option) => ({ option, chosen: option.value === value });
  return (
    <Group kind={asButtons || goesOn ? 'group' : 'radiogroup'} {...field}>
      {asButtons && <ButtonRows options={options} onChange={onChange} />}
      {goesOn && (
        <Folding {...folding} draw={(option) => <GoingRow {...rowOf(option)} onPick={onChange} />} />
      )}
      {!asButtons && !goesOn && (
        <OptionList options={options}>
          <Folding {...folding} draw={(option) => <Row {...rowOf(option)} name={name} {...picking} />} />
        </OptionList>
      )}
    </Group>
  );
});

interface RowProps extends GoingRowProps {
  readonly name: string;
  readonly onLead: ChoiceFieldProps['onLead'];
}

function Row({ option, chosen, name, onPick, onLead = onPick }: RowProps) {
  if (option.leads) return <LeadRow option={option} onLead={onLead} />;
  return <OptionRow option={option} shape="radio" name={name} chosen={chosen} onPick={onPick} />;
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
