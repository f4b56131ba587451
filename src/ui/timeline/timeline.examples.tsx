import type { Examples } from '../example';
import { Timeline } from './timeline';

export const examples: Examples = {
  default: (
    <Timeline
      steps={[
        { id: 'a', state: 'done', when: '11月23日', what: '街道系统已收到' },
        { id: 'b', state: 'done', when: '11月24日', what: '有人接手', note: '样例村 |李*' },
        {
          id: 'c',
          state: 'now',
          when: '最晚 12月3日',
          what: '上门了解情况',
          note: '会有 2 个人|上门或打电话。',
        },
        { id: 'd', state: 'todo', when: '看过以后', what: '给您回话' },
        { id: 'o', state: 'over', when: '12月9日', what: '这次没批' },
        { id: 'e', state: 'todo', when: '再往后', what: '办完了' },
      ]}
    />
  ),
};
