import { memo, useId } from 'react';
import { a11y } from '../accessibility';
import { Phrases } from '../phrases/phrases';
import { SearchButton } from './search-button';
import styles from './search-field.module.scss';
import type { SearchFieldProps } from './search-field-props';

export type { SearchFieldProps } from './search-field-props';

/** Finds by one's own words: a native search form, so the keyboard has its search key. */
export const SearchField = memo(function SearchField(props: SearchFieldProps) {
  const { id, label, onFocus, onInput, onSearch } = props;
  const own = useId();
  return (
    <div {...a11y({ id, role: 'search' })}>
      <label htmlFor={own} className={styles.label}>
        <Phrases text={label} />
      </label>
      <div className={styles.box}>
        <input
          id={own}
          className={styles.line}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={50}
          defaultValue={props.begun}
          onFocus={onFocus}
          onChange={(event) => onInput(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && onSearch()}
        />
        <SearchButton {...props} />
      </div>
    </div>
  );
});
