import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Tappable } from '../tappable/tappable';
import type { Tool } from './tool-row-props';

export interface ToolButtonProps extends Tool {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Only a native button may open WeChat's sharing. */
export function ToolButton({ sharesPage, className = '', onTap, children }: ToolButtonProps) {
  if (sharesPage) {
    return (
      <Button className={className} openType="share" hoverStayTime={80}>
        {children}
      </Button>
    );
  }
  return (
    <Tappable className={className} onTap={onTap}>
      {children}
    </Tappable>
  );
}
