import type { IconName } from '../icon/icon-name';

export interface Tool {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly onTap: () => void;
  /** In the mini-program WeChat's own sharing opens, which no code can do; `onTap` is for browsers. */
  readonly sharesPage?: boolean | undefined;
}

export interface ToolRowProps {
  readonly tools: readonly Tool[];
}
