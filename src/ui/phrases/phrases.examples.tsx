import type { Examples } from '../example';
import { Phrases } from './phrases';

export const examples: Examples = {
  default: <Phrases text="老人现在|和谁一起住？" />,
  sentences: <Phrases text="您填的都在手机里，|没有丢。||也可以打电话说：|023-0000 1111" />,
  'no-marks': <Phrases text="没有记号的话原样过去" />,
  'space-outside': <Phrases text="周一到周五 |9:00–17:00" />,
};
