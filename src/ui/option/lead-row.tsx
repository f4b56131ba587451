import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import type { Option } from './option';
import styles from './option-row.module.scss';
import { OptionWords } from './option-words';

export interface LeadRowProps {
  readonly id?: string | undefined;
  readonly option: Option;
  readonly onLead: (value: string) => void;
}

/** A row that leads to more answers, or unfolds them, instead of being one. */
export function LeadRow({ id, option, onLead }: LeadRowProps) {
  return (
    <Tappable
      id={id}
      className={`${styles.row} ${styles.lead}`}
      expanded={option.opens ? false : undefined}
      onTap={() => onLead(option.value)}
    >
      <OptionWords option={option} />
      <Icon name={option.opens ? 'down' : 'right'} />
    </Tappable>
  );
}
