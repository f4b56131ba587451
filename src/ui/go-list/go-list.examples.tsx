import { type Examples, nothing } from '../example';
import { GoList } from './go-list';

export const examples: Examples = {
  default: (
    <GoList
      rows={[
        { id: 'call', label: '请打电话给我', onTap: nothing },
        { id: 'appeal', label: '写申请书，|替您填好', note: '不收钱', onTap: nothing },
      ]}
    />
  ),
};
