import { type Examples, nothing } from '../example';
import { SearchField } from './search-field';

export const examples: Examples = {
  default: (
    <SearchField id="s-policies" label="用自己的话找" searchLabel="找" onInput={nothing} onSearch={nothing} />
  ),
};
