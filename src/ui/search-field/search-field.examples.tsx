import { type Examples, Held, nothing } from '../example';
import { SearchField } from './search-field';

export const examples: Examples = {
  default: (
    <Held first="">
      {(value, change) => (
        <SearchField
          id="s-policies"
          label="用自己的话找"
          searchLabel="找"
          value={value}
          onInput={change}
          onSearch={nothing}
        />
      )}
    </Held>
  ),
};
