import { type Examples, nothing } from '../example';
import { ErrorSummary } from './error-summary';

export const examples: Examples = {
  one: (
    <ErrorSummary
      title="有 1 处要改"
      errors={[{ id: 'place', text: '还没说在哪里，|请写谁家旁边' }]}
      onPick={nothing}
    />
  ),
  several: (
    <ErrorSummary
      title="有 2 处要改"
      errors={[
        { id: 'name', text: '名字太长，|最多 50 个字' },
        { id: 'phone', text: '电话少了 1 位，|手机号一共 11 位' },
      ]}
      onPick={nothing}
    />
  ),
};
