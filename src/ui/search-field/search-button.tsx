import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import styles from './search-field.module.scss';
import type { SearchFieldProps } from './search-field-props';

export function SearchButton({ searchLabel, onSearch }: SearchFieldProps) {
  return (
    <Tappable className={styles.search} onTap={onSearch}>
      <Icon name="search" />
      <Box>{searchLabel}</Box>
    </Tappable>
  );
}
