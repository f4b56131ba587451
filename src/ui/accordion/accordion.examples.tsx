import { type Examples, Held } from '../example';
import { Accordion } from './accordion';

export const examples: Examples = {
  default: (
    <Held<readonly string[]> first={['who']}>
      {(open, change) => (
        <Accordion
          sections={[
            { id: 'who', title: '谁能申请', content: '一家人一起算。' },
            { id: 'where', title: '去哪里办', content: '户口所在的街道。' },
          ]}
          open={open}
          onToggle={(id) => change(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])}
        />
      )}
    </Held>
  ),
};
