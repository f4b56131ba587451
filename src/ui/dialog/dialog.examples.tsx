import { type Examples, nothing } from '../example';
import { Dialog } from './dialog';

export const examples: Examples = {
  default: (
    <Dialog
      title="换成给别人|申请？"
      body="张* 的答案|存在这部手机，|不会丢，|也不会带到|别人那里。"
      actions={[
        { label: '换人', onTap: nothing },
        { label: '接着给张*填', onTap: nothing },
      ]}
      onClose={nothing}
    />
  ),
};
