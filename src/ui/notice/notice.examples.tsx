import type { Examples } from '../example';
import { Notice } from './notice';

export const examples: Examples = {
  tip: (
    <Notice tone="tip" title="这不是批准。">
      街道看过以后，|才知道|能不能办。
    </Notice>
  ),
  wait: (
    <Notice tone="wait" title="还差信息">
      有人|会帮您问。
    </Notice>
  ),
  danger: (
    <Notice tone="danger" title="没送出去" live>
      您填的都在手机里，|没有丢。||也可以打电话说：|023-0000 1111
    </Notice>
  ),
};
