import { type Examples, Held, nothing } from '../example';
import type { Option } from '../option/option';
import { ChoiceField } from './choice-field';

const living: readonly Option[] = [
  { value: 'alone', label: '一个人住' },
  { value: 'spouse', label: '和老伴住' },
  { value: 'children', label: '和儿女住' },
  { value: 'unknown', label: '不知道', note: '也可以，|有人帮您问', unknown: true },
];

export const examples: Examples = {
  default: (
    <Held<string | undefined> first="spouse">
      {(value, change) => (
        <ChoiceField
          id="c-living"
          label="和谁一起住"
          labelHidden
          options={living}
          value={value}
          onChange={change}
        />
      )}
    </Held>
  ),
  'with-error': (
    <Held<string | undefined> first={undefined}>
      {(value, change) => (
        <ChoiceField
          id="c-error"
          label="现在有没有危险？"
          hint="看见的，|听说的都算"
          error="还没选，|不知道|就选“不知道”"
          options={living.slice(2)}
          value={value}
          onChange={change}
        />
      )}
    </Held>
  ),
  'leads-on': (
    <ChoiceField
      id="c-leads"
      label="您是谁"
      options={[
        { value: 'neighbour', label: '邻居' },
        { value: 'more', label: '还有别的身份', leads: true },
      ]}
      value={undefined}
      onChange={nothing}
    />
  ),
  'goes-on': (
    <Held<string | undefined> first="spouse">
      {(value, change) => (
        <ChoiceField
          id="c-goes-on"
          label="和谁一起住"
          labelHidden
          goesOn
          options={living.map((option) => (option.value === 'alone' ? { ...option, opens: true } : option))}
          value={value}
          onChange={change}
        />
      )}
    </Held>
  ),
  buttons: (
    <ChoiceField
      id="c-buttons"
      label="可以送出了"
      asButtons
      options={[
        { value: 'send', label: '现在送出' },
        { value: 'add', label: '再补充几句' },
      ]}
      value={undefined}
      onChange={nothing}
    />
  ),
};
