import { type Examples, Held } from '../example';
import { type TextSizeStep, TextSizeSwitch } from './text-size-switch';

export const examples: Examples = {
  default: (
    <Held<TextSizeStep> first={2}>
      {(value, change) => (
        <TextSizeSwitch
          label="字大小"
          labels={['标准', '大一点', '大', '最大']}
          value={value}
          onChange={change}
        />
      )}
    </Held>
  ),
};
