import { type Examples, nothing } from '../example';
import { SummaryList } from './summary-list';

export const examples: Examples = {
  default: (
    <SummaryList
      rows={[
        { id: 'name', label: '姓名', value: '张*', onChange: nothing },
        { id: 'phone', label: '怎么找到您', value: '138 **** 2670（女儿）', onChange: nothing },
        {
          id: 'money',
          label: '家里的存款',
          value: '不知道',
          unknown: true,
          note: '您同意后，|街道去查',
          onChange: nothing,
        },
        { id: 'group', label: '几组', value: '没填', blank: true, onChange: nothing },
        { id: 'story', label: '您看到的', value: '门关了三天', verbatim: true },
        { id: 'fixed', label: '送给谁', value: '样例街道' },
      ]}
    />
  ),
};
