import { type Examples, Held } from '../example';
import { Tabs } from './tabs';

export const examples: Examples = {
  default: (
    <Held first="short">
      {(value, change) => (
        <Tabs
          label="看多细"
          tabs={[
            { id: 'short', label: '30 秒|看懂' },
            { id: 'long', label: '详细' },
            { id: 'law', label: '依据' },
          ]}
          value={value}
          onChange={change}
        />
      )}
    </Held>
  ),
};
