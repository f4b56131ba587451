import type { Examples } from '../example';
import { Loading } from './loading';

export const examples: Examples = {
  default: <Loading text="正在取办理经过……" />,
};
