import type { Examples } from '../example';
import { Picture } from './picture';

export const examples: Examples = {
  default: <Picture source="data:image/gif;base64,R0lGODlhAQABAAAAACw=" label="第 1 张照片" />,
};
