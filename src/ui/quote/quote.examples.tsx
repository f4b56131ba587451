import type { Examples } from '../example';
import { Quote } from './quote';

export const examples: Examples = {
  default: <Quote text="右下角的金额看不清，请再拍一张。" from="街道 11月26日写的" />,
};
