import type { Examples } from '../example';
import { Picture } from './picture';

export const examples: Examples = {
  default: (
    <Picture
      source="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3Cpath fill='%23727986' d='M0 0h4v3H0z'/%3E%3C/svg%3E"
      label="第 1 张照片"
    />
  ),
};
