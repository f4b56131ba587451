import type { Examples } from '../example';
import { SaveLine } from './save-line';

export const examples: Examples = {
  saved: <SaveLine tone="saved" text="已存在这部手机 |10:32" step="第 4 题，|共约 9 题" />,
  saving: <SaveLine tone="saving" text="正在存……" step="第 4 题，|共约 9 题" />,
  failed: <SaveLine tone="failed" text="没存上，|手机满了。||先别关，|打电话问" />,
};
