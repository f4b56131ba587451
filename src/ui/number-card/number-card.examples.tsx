import type { Examples } from '../example';
import { NumberCard } from './number-card';

export const examples: Examples = {
  code: (
    <NumberCard
      numbers={[
        { label: '回执后四位', digits: '5021' },
        { label: '号码', digits: '204716' },
      ]}
      note="还能用 14 分 5 秒"
    />
  ),
};
