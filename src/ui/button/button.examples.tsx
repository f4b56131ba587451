import { type Examples, nothing } from '../example';
import { Button } from './button';

export const examples: Examples = {
  main: <Button label="下一题" onTap={nothing} />,
  secondary: <Button tone="secondary" icon="camera" label="拍身份证，|自动填" onTap={nothing} />,
  danger: <Button tone="danger" label="撤回申请" onTap={nothing} />,
  small: <Button small tone="secondary" icon="speak" label="念编号" onTap={nothing} />,
  busy: <Button label="现在送出" busyLabel="正在送……" onTap={nothing} />,
  'very-long-label': <Button label="看完了，|同意街道核对，|现在就交给街道" onTap={nothing} />,
};
