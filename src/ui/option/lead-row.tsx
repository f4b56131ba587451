import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import type { Option } from './option';
import styles from './option-row.module.scss';
import { OptionWords } from './option-words';

export interface LeadRowProps {
  readonly option: Option;
  readonly onLead: (value: string) => void;
}

/** A row that leads to more answers instead of being one. */
export function LeadRow({ option, onLead }: LeadRowProps) {
  return (
    <Tappable className={`${styles.row} ${styles.lead}`} onTap={() => onLead(option.value)}>
      <OptionWords option={option} />
      <Icon name="right" />
    </Tappable>
  );
}
