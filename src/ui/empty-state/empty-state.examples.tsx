import { type Examples, nothing } from '../example';
import { EmptyState } from './empty-state';

export const examples: Examples = {
  default: (
    <EmptyState
      icon="progress"
      title="还没有|在办的事"
      text="在别的手机办的，|用回执编号能查到。"
      action={{ label: '用回执编号|查', icon: 'search', onTap: nothing }}
    />
  ),
  'without-action': <EmptyState icon="office" title="这里还没有内容" text="可以先打电话问。" />,
};
