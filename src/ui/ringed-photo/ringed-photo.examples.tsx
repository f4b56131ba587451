import type { Examples } from '../example';
import { RingedPhoto } from './ringed-photo';

const paper = {
  source:
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 72'%3E%3Cpath fill='%23DEDACF' d='M0 0h100v72H0z'/%3E%3Cpath fill='%23FFFFFF' d='M14 5h72v62H14z'/%3E%3Cpath fill='%23727986' d='M24 14h50v4H24zM24 26h36v3H24zM24 36h44v3H24zM58 52h20v5H58z'/%3E%3C/svg%3E",
  width: 100,
  height: 72,
};

export const examples: Examples = {
  ringed: (
    <RingedPhoto
      {...paper}
      ring={{ x: 680, y: 757, radius: 140 }}
      label="您 11月24日送来的照片，圈出来的地方看不清"
    />
  ),
  'at-the-edge': (
    <RingedPhoto {...paper} ring={{ x: 0, y: 1000, radius: 200 }} label="上次那张，圈在左下角" />
  ),
  whole: <RingedPhoto {...paper} label="上次那张" />,
};
