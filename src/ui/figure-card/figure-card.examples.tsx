import type { Examples } from '../example';
import { FigureCard } from './figure-card';

export const examples: Examples = {
  default: (
    <FigureCard
      figures={[
        { label: '农村', figure: '123', unit: '元，|每人每月' },
        { label: '城市', figure: '456', unit: '元，|每人每月' },
      ]}
      lines={['样例市，|2026年7月1日起。', '样例文〔2026〕1号。']}
    />
  ),
};
