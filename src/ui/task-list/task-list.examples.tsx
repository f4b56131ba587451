import { type Examples, nothing } from '../example';
import { TaskList } from './task-list';

export const examples: Examples = {
  default: (
    <TaskList
      tasks={[
        { id: 'contact', title: '姓名、住处、电话', state: '填好了', isDone: true, onTap: nothing },
        { id: 'family', title: '家里几口人', state: '下一步', isNext: true, onTap: nothing },
        { id: 'money', title: '收入、花的钱', state: '还没填', onTap: nothing },
        { id: 'papers', title: '照片和单据', note: '3 样，办好了 1 样', onTap: nothing },
      ]}
    />
  ),
};
