import { type Examples, Held, nothing } from '../example';
import { MultiChoiceField } from './multi-choice-field';

export const examples: Examples = {
  default: (
    <Held<readonly string[]> first={['ill']}>
      {(value, change) => (
        <MultiChoiceField
          id="m-signs"
          label="看到了什么？"
          hint="可以选几样"
          options={[
            { value: 'food', label: '没饭吃、|没钱看病' },
            { value: 'ill', label: '生重病' },
            { value: 'alone', label: '残疾或不能自理，|没人照顾', note: '一个人|在家里' },
            { value: 'more', label: '还有别的情况', leads: true },
          ]}
          value={value}
          onChange={change}
          onLead={nothing}
        />
      )}
    </Held>
  ),
  'with-error': (
    <MultiChoiceField
      id="m-error"
      label="看到了什么？"
      error="还没选，|至少选一样"
      options={[{ value: 'food', label: '没饭吃' }]}
      value={[]}
      onChange={nothing}
    />
  ),
};
