import { Input } from '@tarojs/components';
import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Phrases } from '../phrases/phrases';
import { withoutMarks } from '../phrases/sentences';
import { SearchButton } from './search-button';
import styles from './search-field.module.scss';
import type { SearchFieldProps } from './search-field-props';

export type { SearchFieldProps } from './search-field-props';

/** Finds by one's own words. */
export const SearchField = memo(function SearchField(props: SearchFieldProps) {
  const { id, label, onFocus, onInput, onSearch } = props;
  return (
    <Box {...a11y({ id })}>
      <Box className={styles.label}>
        <Phrases text={label} />
      </Box>
      <Box className={styles.box}>
        <Input
          className={styles.line ?? ''}
          maxlength={50}
          {...(props.begun ? { value: props.begun } : {})}
          confirmType="search"
          onFocus={onFocus}
          onInput={(event) => onInput(event.detail.value)}
          onConfirm={onSearch}
          {...a11y({ label: withoutMarks(label) })}
        />
        <SearchButton {...props} />
      </Box>
    </Box>
  );
});
