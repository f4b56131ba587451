import { type Examples, nothing } from '../example';
import { PhoneRow } from './phone-row';

export const examples: Examples = {
  hotline: <PhoneRow title="023-0000 1111" lines={['街道救助热线，|先打这个']} onTap={nothing} />,
  person: <PhoneRow title="某某村 张*" lines={['救助协理员', '周一到周五']} onTap={nothing} />,
};
